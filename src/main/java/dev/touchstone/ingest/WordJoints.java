package dev.touchstone.ingest;

import dev.touchstone.text.Markup;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses, of marks that part nothing for a reader, those with a word on either side. */
final class WordJoints {
    private final String text;
    private final List<Markup> all;
    private final int everywhere;

    /**
     * @param everywhere what is shown otherwise in any place
     * @param withinWords what is not shown, and told only where it stands between the characters of a word
     */
    WordJoints(String text, List<Markup> everywhere, List<Span> withinWords) {
        this.text = text;
        this.everywhere = everywhere.size();
        this.all = new ArrayList<>(everywhere);
        withinWords.forEach(span -> all.add(new Markup(span, "")));
        all.sort(Comparator.comparing(Markup::span));
    }

    List<Markup> markup() {
        List<Markup> chosen = new ArrayList<>(everywhere);
        int at = 0;
        while (at < all.size()) {
            int last = at;
            while (last + 1 < all.size()
                    && all.get(last + 1).span().start() == all.get(last).span().end()) {
                last++;
            }
            choose(at, last, chosen);
            at = last + 1;
        }
        return List.copyOf(chosen);
    }

    /** Of marks without anything between them. */
    private void choose(int first, int last, List<Markup> chosen) {
        for (int i = first; i <= last; i++) {
            Markup mark = all.get(i);
            if (isEverywhere(mark) || (joinsBefore(first, i) && joinsBehind(i, last))) {
                chosen.add(mark);
            }
        }
    }

    /** An escaped sign is taken by its backslash, which is one code unit and no mark of emphasis. */
    private boolean isEverywhere(Markup mark) {
        return !mark.shown().isEmpty() || text.charAt(mark.span().start()) == '\\';
    }

    /** A point or colon at which a word begins or ends joins nothing. */
    private boolean joinsBefore(int first, int mark) {
        char c = before(first, mark);
        int at = all.get(first).span().start() - 2;
        return Character.isLetterOrDigit(c) || (joins(c) && at >= 0 && !Character.isWhitespace(text.charAt(at)));
    }

    private boolean joinsBehind(int mark, int last) {
        char c = behind(mark, last);
        int at = all.get(last).span().end() + 1;
        return Character.isLetterOrDigit(c)
                || (joins(c) && at < text.length() && !Character.isWhitespace(text.charAt(at)));
    }

    private char before(int first, int mark) {
        for (int i = mark - 1; i >= first; i--) {
            String shown = all.get(i).shown();
            if (!shown.isEmpty()) {
                return shown.charAt(shown.length() - 1);
            }
        }
        int start = all.get(first).span().start();
        return start == 0 ? ' ' : text.charAt(start - 1);
    }

    private char behind(int mark, int last) {
        for (int i = mark + 1; i <= last; i++) {
            String shown = all.get(i).shown();
            if (!shown.isEmpty()) {
                return shown.charAt(0);
            }
        }
        int end = all.get(last).span().end();
        return end == text.length() ? ' ' : text.charAt(end);
    }

    private static boolean joins(char c) {
        return MarkdownMarks.joins(c);
    }
}
