package dev.touchstone.web;

import java.util.Locale;
import java.util.Optional;

/** Reads a host label by label, from its first letter to where it ends, Chinese text behind it included. */
final class HostReader {
    private static final int MOST_LABELS = 40;
    /** More dots with spaces around them are a line drawn with dots. */
    private static final int MOST_LOOSE = 4;

    private final ScannedText text;
    private final AddressDraft draft;
    private final TopLevels topLevels;
    private final LabelEnds labelEnds;
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
        this.labelEnds = new LabelEnds(text, topLevels, schemed);
        this.base = draft.length();
    }

    /** Reads on from the place; afterwards {@link #end} is where the host ends. */
    void read(int start) {
        end = start;
        int at = start;
        int retreatLength = -1;
        int retreatEnd = -1;
        boolean retreatListed = false;
        boolean split = false;
        while (labels < MOST_LABELS && !tooLong) {
            int before = draft.length();
            int labelEnd = readLabel(at);
            if (labelEnd == at) {
                draft.cutTo(labels == 0 ? base : before - 1);
                break;
            }
            labels++;
            end = labelEnd;
            lastLabel = split ? lastLabel : before;
            // Some words are last labels too: www alone makes no host of them.
            listed = labels > (isWww() ? 2 : 1) && topLevels.contains(label(at, labelEnd));
            Optional<Dot> dot = Dot.at(text, end);
            split = dot.isEmpty() && !listed && !split && isSplit();
            if (split) {
                retreatLength = draft.length();
                retreatEnd = end;
                retreatListed = false;
                dots |= Dot.Kind.SPACED.bit();
                labels--;
                at = end + 1;
                continue;
            }
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

    /** The last label in lower case; where folding has changed its letters, as it was written. */
    private String label(int start, int labelEnd) {
        String folded = labelEnd - start == draft.length() - lastLabel ? text.cut(start, labelEnd) : "";
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= 0x80) {
                return topLevel().toLowerCase(Locale.ROOT);
            }
        }
        return folded.isEmpty() ? topLevel().toLowerCase(Locale.ROOT) : folded;
    }

    /** {@code www.exa mple.com}: a space in the middle of a label. */
    private boolean isSplit() {
        return isWww() && labels == 2 && text.at(end) == ' ' && Letters.isAlphanumeric(text.at(end + 1));
    }

    /** Takes one label and returns where it ends; the place itself where there is none. */
    private int readLabel(int start) {
        int stop = labelEnds.of(start, labels == 0);
        tooLong = stop - start > LabelEnds.LONGEST;
        for (int place = start; place < stop; place++) {
            draft.take(place);
        }
        return stop;
    }

    private boolean isWww() {
        return draft.length() > base + 3 && draft.charAt(base + 3) == '.' && isW(0) && isW(1) && isW(2);
    }

    private boolean isW(int i) {
        return (draft.charAt(base + i) | 0x20) == 'w';
    }
}
