package dev.touchstone.web;

import java.util.Locale;
import java.util.Optional;

/** Reads a host label by label, from its first letter to where it ends, Chinese text behind it included. */
final class HostReader {
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_LABELS = 40;
    /** More dots with spaces around them are a line drawn with dots. */
    private static final int MOST_LOOSE = 4;

    private final ScannedText text;
    private final AddressDraft draft;
    private final TopLevels topLevels;
    private final boolean schemed;
    private final int base;
    private int dots;
    private int loose;
    private int labels;
    private int end;
    private boolean listed;
    private boolean tooLong;
    private int lastLabel;

    /** @param schemed whether a scheme stands before, so that nearly anything may be a host */
    HostReader(ScannedText text, AddressDraft draft, TopLevels topLevels, boolean schemed) {
        this.text = text;
        this.draft = draft;
        this.topLevels = topLevels;
        this.schemed = schemed;
        this.base = draft.length();
    }

    /** Reads on from the place; afterwards {@link #end} is where the host ends. */
    void read(int start) {
        end = start;
        int at = start;
        int retreatLength = -1;
        int retreatEnd = -1;
        boolean retreatListed = false;
        while (labels < MOST_LABELS && !tooLong) {
            int before = draft.length();
            int labelEnd = readLabel(at);
            if (labelEnd == at) {
                draft.cutTo(labels == 0 ? base : before - 1);
                break;
            }
            labels++;
            end = labelEnd;
            lastLabel = before;
            // Some words are last labels too: www alone makes no host of them.
            listed = labels > (isWww() ? 2 : 1) && topLevels.contains(label(at, labelEnd, before));
            Optional<Dot> dot = Dot.at(text, end);
            if (dot.isEmpty() || (listed && dot.get().kind().isLoose())) {
                break;
            }
            // "That is done. okx.com is …": only the last dot of a host is broken up, but behind www.
            if (dot.get().kind() == Dot.Kind.PLAIN && has(Dot.Kind.SPACED) && !isWww()) {
                listed = false;
                break;
            }
            // A sentence may end here: what follows joins only if the whole becomes a host.
            boolean doubtful = dot.get().kind().isLoose()
                    || (listed && text.isUpperCase(dot.get().end()));
            if (doubtful && retreatEnd < 0) {
                retreatLength = draft.length();
                retreatEnd = end;
                retreatListed = listed;
            }
            if (dot.get().kind().isLoose() && ++loose > MOST_LOOSE) {
                listed = false;
                break;
            }
            dots |= dot.get().kind().bit();
            draft.put('.', dot.get().start());
            at = dot.get().end();
        }
        if (!listed && retreatEnd >= 0) {
            draft.cutTo(retreatLength);
            end = retreatEnd;
            listed = retreatListed;
            dots &= ~Dot.Kind.LOOSE;
            recount();
        }
    }

    private void recount() {
        labels = 1;
        lastLabel = base;
        for (int i = base; i < draft.length(); i++) {
            if (draft.charAt(i) == '.') {
                labels++;
                lastLabel = i + 1;
            }
        }
    }

    int end() {
        return end;
    }

    int labels() {
        return labels;
    }

    /** Whether the last label stands in the public suffix list and is not the only one. */
    boolean isListed() {
        return listed;
    }

    boolean isTooLong() {
        return tooLong || draft.length() - base > 253;
    }

    boolean has(Dot.Kind kind) {
        return (dots & kind.bit()) != 0;
    }

    /** Whether a dot of the host may as well end a sentence. */
    boolean isLoose() {
        return (dots & Dot.Kind.LOOSE) != 0;
    }

    /** Whether a dot is written with other signs. */
    boolean isDefanged() {
        return has(Dot.Kind.BRACKETED) || has(Dot.Kind.WORD) || has(Dot.Kind.CHINESE);
    }

    /** The host as written. */
    String host() {
        return draft.written().substring(base);
    }

    /** The last label as written. */
    String topLevel() {
        return draft.written().substring(lastLabel);
    }

    private String label(int start, int labelEnd, int before) {
        String folded = text.cut(start, labelEnd);
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= 0x80) {
                return draft.written().substring(before).toLowerCase(Locale.ROOT);
            }
        }
        return folded;
    }

    /** Takes one label and returns where it ends; the place itself where there is none. */
    private int readLabel(int start) {
        int i = start;
        while (Letters.isLabel(text.at(i)) && i - start <= LONGEST_LABEL) {
            i++;
        }
        int ascii = i;
        int stop = i;
        if (isOther(text.at(i)) && !(labels > 0 && topLevels.contains(text.cut(start, i)))) {
            stop = otherEnd(start, i);
        } else {
            stop = withoutOrnament(start, i);
        }
        tooLong = stop - start > LONGEST_LABEL;
        for (int place = start; place < stop; place++) {
            draft.take(place);
        }
        return stop > start ? stop : ascii > start ? ascii : start;
    }

    private boolean isWww() {
        return draft.length() > base + 3 && draft.charAt(base + 3) == '.' && isW(0) && isW(1) && isW(2);
    }

    private boolean isW(int i) {
        return (draft.charAt(base + i) | 0x20) == 'w';
    }

    /** Emphasis and dashes behind a host that is complete without them are not its own. */
    private int withoutOrnament(int start, int labelEnd) {
        int stop = labelEnd;
        while (stop > start && (text.at(stop - 1) == '_' || text.at(stop - 1) == '-')) {
            stop--;
        }
        return labels > 0 && stop < labelEnd && topLevels.contains(text.cut(start, stop)) ? stop : labelEnd;
    }

    /** Where a label ends that goes on in letters other than ASCII. */
    private int otherEnd(int start, int ascii) {
        int run = ascii;
        boolean unspaced = false;
        while (run - start <= LONGEST_LABEL && (isOther(text.at(run)) || Letters.isLabel(text.at(run)))) {
            unspaced |= Letters.isUnspaced(text.at(run));
            run++;
        }
        boolean dotted = text.at(run) == '.' && !Letters.isSpace(text.at(run + 1));
        if (!unspaced || dotted) {
            return run;
        }
        return ascii > start || labels == 0 ? ascii : start + topLevels.longestPrefix(text, start);
    }

    /** Letters beside ASCII; behind a scheme also symbols and emoji, which browsers open. */
    private boolean isOther(char c) {
        if (c < 0x80) {
            return false;
        }
        if (Letters.isUnspaced(c) || Letters.isForeign(c)) {
            return true;
        }
        return schemed && (Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL);
    }
}
