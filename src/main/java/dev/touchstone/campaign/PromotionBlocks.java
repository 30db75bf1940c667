package dev.touchstone.campaign;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the blocks in which an article pushes something: the sentences around each pushed link, code, file or contact, with
 * addresses, codes, brands and numbers made into slots. The same block has the same sentences in any article, with any host and
 * code, in either Chinese script; one that was edited keeps those that were not.
 */
final class PromotionBlocks {
    /** Sentences of one article that are kept, in order of place. */
    private static final int MOST_UNITS = 16;

    /** How much must be said beside the slots, a Chinese character counting three. */
    private static final int LEAST_SAID = 24;

    /** How much of a sentence is looked at. */
    private static final int LONGEST_UNIT = 400;

    private static final char LINK = '\uE001';
    private static final char CODE = '\uE002';
    private static final char BRAND = '\uE003';
    private static final char NUMBER = '\uE004';

    private final String folded;
    private final char[] slotted;
    private final Map<Long, TraceKey> keys = new LinkedHashMap<>();

    private PromotionBlocks(String folded) {
        this.folded = folded;
        this.slotted = new char[folded.length()];
    }

    /** Sentences in order of place, each once. */
    static List<TraceKey> of(FoldedText text, Assessment assessment, Pointing pointing) {
        PromotionBlocks blocks = new PromotionBlocks(text.folded());
        List<Span> pushed = new ArrayList<>();
        for (WeighedEvidence weighed : assessment.evidence()) {
            if (weighed.evidence().signal().id().equals("brand-mention")) {
                weighed.evidence().spans().forEach(span -> blocks.slot(text, span, BRAND));
            }
        }
        for (Indicator indicator : assessment.indicators()) {
            boolean address = indicator.type() == Indicator.Type.DOMAIN || indicator.type() == Indicator.Type.URL;
            for (Span span : indicator.occurrences()) {
                blocks.slot(text, span, address ? LINK : CODE);
            }
            if (pointing.role(indicator.name()) != KeyRole.CITED) {
                pushed.addAll(indicator.occurrences());
            }
        }
        boolean[] near = new boolean[blocks.folded.length() + 1];
        for (Span span : pushed) {
            near[Math.min(near.length - 1, text.toFolded(span.start()))] = true;
        }
        blocks.cut(near);
        return List.copyOf(blocks.keys.values());
    }

    private void slot(FoldedText text, Span span, char slot) {
        int start = text.toFolded(span.start());
        int end = Math.max(start, text.toFolded(span.end()));
        for (int i = start; i < end && i < slotted.length; i++) {
            slotted[i] = slotted[i] == LINK ? LINK : slot;
        }
    }

    /** The sentences that hold a pushed thing, and their neighbours within two line ends. */
    private void cut(boolean[] near) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || (mayEnd(folded.charAt(i)) && isEnd(i))) {
                if (!isBlank(start, i)) {
                    sentences.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        boolean[] taken = new boolean[sentences.size()];
        for (int s = 0; s < taken.length; s++) {
            boolean holds = false;
            for (int i = sentences.get(s)[0]; i < sentences.get(s)[1] && !holds; i++) {
                holds = near[i];
            }
            if (holds) {
                Arrays.fill(taken, Math.max(0, s - 1), Math.min(taken.length, s + 2), true);
            }
        }
        for (int s = 0; s < taken.length && keys.size() < MOST_UNITS; s++) {
            if (taken[s]) {
                unit(sentences.get(s));
            }
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            if (Character.isSurrogate(c) || !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Letters and ideographs do not; small enough for Java to put it into the loop over every character. */
    private static boolean mayEnd(char c) {
        return c < 0x80 ? c <= '?' && c != ' ' : c == '。' || c >= '\uFF00';
    }

    private boolean isEnd(int at) {
        if (slotted[at] != 0) {
            return false;
        }
        return switch (folded.charAt(at)) {
            case '。', '!', '?', '！', '？', ';', '；', '\n' -> true;
            case '.' -> at + 1 == folded.length() || folded.charAt(at + 1) == ' ';
            default -> false;
        };
    }

    /** Keeps the sentence's letters and slots, unless too little is said beside the slots. */
    private void unit(int[] sentence) {
        StringBuilder letters = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        int said = 0;
        char last = 0;
        int end = Math.min(sentence[1], sentence[0] + LONGEST_UNIT);
        for (int i = sentence[0]; i < end; i++) {
            char c = folded.charAt(i);
            char slot = slotted[i] != 0 ? slotted[i] : c >= '0' && c <= '9' ? NUMBER : 0;
            if (slot != 0) {
                if (slot != last) {
                    letters.append(slot);
                    shown.append(name(slot));
                }
                last = slot;
                continue;
            }
            boolean joins = last == NUMBER && (c == '.' || c == ',') && i + 1 < end && isDigit(folded.charAt(i + 1));
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
                said += c >= '\u2E80' ? 3 : 1;
                last = 0;
            }
            if (!joins) {
                shown.append(c);
            }
        }
        if (said < LEAST_SAID) {
            return;
        }
        TraceKey key = new TraceKey(
                KeyKind.UNIT,
                TraceKey.hash(KeyKind.UNIT, letters.toString()),
                TraceKey.cut(shown.toString().strip()),
                KeyRole.PUSHED,
                0);
        keys.putIfAbsent(key.hash(), key);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String name(char slot) {
        return switch (slot) {
            case LINK -> "{link}";
            case CODE -> "{code}";
            case BRAND -> "{brand}";
            default -> "{n}";
        };
    }
}
