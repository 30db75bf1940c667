package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * What stands in quotation marks, each within a paragraph: the outermost that are closed. Where all that an article says stands in
 * them, as a letter that is printed whole, they tell nobody's words from another's, and those within them count.
 */
final class QuotationMarks {
    /** A longer stretch is one whose closing mark was forgotten, in UTF-16 code units. */
    private static final int LONGEST = 800;
    /** More marks than that open within one another in no text. */
    private static final int DEEPEST = 8;
    /** Of so many letters one may stand outside of marks where all else is quoted. */
    private static final int SHARE = 20;

    private static final String OPENING = "“「『«";
    private static final String CLOSING = "”」』»";
    private static final char STRAIGHT = '"';

    private final ScannedArticle article;
    private final String text;
    private final List<Span> closed = new ArrayList<>();
    /** The first straight mark that no paragraph was read with; -1 where there is none. */
    private int straight;

    private QuotationMarks(ScannedArticle article) {
        this.article = article;
        this.text = article.legible();
        this.straight = text.indexOf(STRAIGHT);
    }

    static List<Span> in(ScannedArticle article) {
        QuotationMarks marks = new QuotationMarks(article);
        if (!marks.opens()) {
            return List.of();
        }
        marks.read();
        List<Span> outer = new ArrayList<>();
        List<Span> inner = new ArrayList<>();
        marks.sort(outer, inner);
        List<Span> counting = !outer.isEmpty() && marks.isAll(outer) ? inner : outer;
        return counting.stream().filter(span -> span.length() <= LONGEST).toList();
    }

    private boolean opens() {
        boolean opens = straight >= 0;
        for (int i = 0; i < OPENING.length() && !opens; i++) {
            opens = text.indexOf(OPENING.charAt(i)) >= 0;
        }
        return opens;
    }

    private void read() {
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (article.passages().endsParagraph(at)) {
                read(new Span(start, at));
                start = at + 1;
            }
        }
        read(new Span(start, text.length()));
    }

    private void read(Span paragraph) {
        // Where the straight marks come in pairs, one may close on a later line.
        boolean even = true;
        while (straight >= 0 && straight < paragraph.end()) {
            straight = text.indexOf(STRAIGHT, straight + 1);
            even = !even;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (!maySign(c) || !isSign(c)) {
                continue;
            }
            if (c == '\n' && !even) {
                open.removeIf(mark -> text.charAt(mark) == STRAIGHT);
            } else if (closes(c, open)) {
                closed.add(new Span(open.pop() + 1, at));
            } else if ((c == STRAIGHT || OPENING.indexOf(c) >= 0) && open.size() < DEEPEST) {
                open.push(at);
            }
        }
    }

    /** Nearly no character is one: small enough for Java to put it into the loop over every character. */
    private static boolean maySign(char c) {
        return c < '#' ? c != ' ' : c >= '«' && c < '\u3010';
    }

    /** Asked before the searches for which mark it is. */
    private static boolean isSign(char c) {
        return switch (c) {
            case '\n', STRAIGHT, '“', '”', '「', '」', '『', '』', '«', '»' -> true;
            default -> false;
        };
    }

    /** Whether the sign closes the last mark that is open; marks of another kind that stayed open before it are forgotten ones. */
    private boolean closes(char c, Deque<Integer> open) {
        int kind = CLOSING.indexOf(c);
        char opening = c == STRAIGHT ? STRAIGHT : kind < 0 ? 0 : OPENING.charAt(kind);
        if (opening == 0 || open.stream().noneMatch(mark -> text.charAt(mark) == opening)) {
            return false;
        }
        while (text.charAt(open.element()) != opening) {
            open.pop();
        }
        return true;
    }

    /** Into those within no other, and those right within one of them; both by place. */
    private void sort(List<Span> outer, List<Span> inner) {
        Collections.sort(closed);
        closed.sort((one, other) -> one.start() != other.start()
                ? Integer.compare(one.start(), other.start())
                : Integer.compare(other.end(), one.end()));
        int outerEnd = -1;
        int innerEnd = -1;
        for (Span span : closed) {
            if (span.start() >= outerEnd) {
                outer.add(span);
                outerEnd = span.end();
            } else if (span.start() >= innerEnd) {
                inner.add(span);
                innerEnd = span.end();
            }
        }
    }

    /** Whether next to no letter stands outside of them, but for what is set apart as a quotation. */
    private boolean isAll(List<Span> quotations) {
        int letters = 0;
        int outside = 0;
        int next = 0;
        for (int at = 0; at < text.length(); at++) {
            while (next < quotations.size() && quotations.get(next).end() <= at) {
                next++;
            }
            if (Character.isLetter(text.charAt(at))) {
                letters++;
                boolean within =
                        next < quotations.size() && quotations.get(next).start() <= at;
                outside += within ? 0 : 1;
                // However many letters follow, they are no more than the text has characters.
                if (outside * SHARE >= text.length()) {
                    return false;
                }
            }
        }
        return outside * SHARE < letters;
    }
}
