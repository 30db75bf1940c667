package dev.touchstone.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text as a reader sees it, and for each code unit of it where in the original that was written. */
final class Displayed {
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
    private static final char POP_DIRECTION = '\u202C';

    /** What ends a run: the end of a line, of any kind, or of the override. */
    private static final String ENDS = "\n\r\f\u000B\u0085\u2028\u2029" + POP_DIRECTION;

    private final String original;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;
    private int written;

    private Displayed(String original, List<Markup> changes) {
        this.original = original;
        this.text = new StringBuilder(original.length());
        this.starts = new int[original.length()];
        this.ends = new int[original.length()];
        for (Markup change : changes) {
            if (change.span().start() >= written && change.span().end() <= original.length()) {
                copy(change.span().start());
                put(change.shown(), change.span());
                written = change.span().end();
            }
        }
        copy(original.length());
    }

    /**
     * The folded view of what is seen, its spans those of the original.
     *
     * @param markup by place; of two that overlap the first counts
     */
    static FoldedText fold(FoldingTable table, String original, List<Markup> markup) {
        List<Markup> changes = original.indexOf(RIGHT_TO_LEFT_OVERRIDE) < 0 ? markup : withReversed(original, markup);
        if (changes.isEmpty()) {
            return new FoldingPass(table, original).run();
        }
        Displayed displayed = new Displayed(original, changes);
        FoldedText shown = new FoldingPass(table, displayed.text.toString()).run();
        return displayed.aligned(shown, changes);
    }

    private void copy(int to) {
        reserve(to - written);
        for (int at = written; at < to; at++) {
            starts[text.length() + at - written] = at;
            ends[text.length() + at - written] = at + 1;
        }
        text.append(original, written, to);
        written = to;
    }

    private void put(String shown, Span span) {
        reserve(shown.length());
        Arrays.fill(starts, text.length(), text.length() + shown.length(), span.start());
        Arrays.fill(ends, text.length(), text.length() + shown.length(), span.end());
        text.append(shown);
    }

    private void reserve(int more) {
        if (text.length() + more > starts.length) {
            int capacity = Math.max(text.length() + more, starts.length + starts.length / 2);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
    }

    private FoldedText aligned(FoldedText shown, List<Markup> changes) {
        int length = shown.folded().length();
        int[] from = new int[length];
        int[] to = new int[length];
        for (int i = 0; i < length; i++) {
            from[i] = starts[shown.originalStart(i)];
            to[i] = ends[shown.originalEnd(i) - 1];
        }
        return new FoldedText(original, shown, from, to, () -> foldings(shown, changes));
    }

    private List<Folding> foldings(FoldedText shown, List<Markup> changes) {
        List<Folding> foldings = new ArrayList<>();
        for (Markup change : changes.subList(0, Math.min(changes.size(), FoldingLog.PER_STEP))) {
            foldings.add(new Folding(FoldingStep.MARKUP, change.span()));
        }
        for (Folding folding : shown.foldings()) {
            Span span = folding.span();
            foldings.add(new Folding(folding.step(), new Span(starts[span.start()], ends[span.end() - 1])));
        }
        foldings.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(foldings);
    }

    /** With the runs that are shown from right to left, each up to its end or that of its line. */
    private static List<Markup> withReversed(String original, List<Markup> markup) {
        List<Markup> changes = new ArrayList<>(markup);
        int at = original.indexOf(RIGHT_TO_LEFT_OVERRIDE);
        while (at >= 0) {
            int end = at + 1;
            while (end < original.length() && ENDS.indexOf(original.charAt(end)) < 0) {
                end++;
            }
            String reversed =
                    new StringBuilder(original.substring(at + 1, end)).reverse().toString();
            int behind = end < original.length() && original.charAt(end) == POP_DIRECTION ? end + 1 : end;
            changes.add(new Markup(new Span(at, behind), reversed));
            at = original.indexOf(RIGHT_TO_LEFT_OVERRIDE, behind);
        }
        changes.sort((a, b) -> a.span().compareTo(b.span()));
        return changes;
    }
}
