package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.ingest.Articles;
import dev.touchstone.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@code .cases} file: a text in which what must be found is marked {@code ⟦like this⟧}. {@code \n} is a line
 * end. Before the text may stand {@code md:} or {@code html:}, and before that {@code at ADDRESS } for where it lies, in which a
 * mark means evidence that points into the address. Nothing marked: nothing may be found.
 *
 * @param place file and line
 * @param article the text without its marks
 * @param expected what was marked, in order
 */
record DetectorCase(String place, Article article, List<String> expected) {
    static DetectorCase parse(String place, String line) {
        List<String> expected = new ArrayList<>();
        String rest = unmark(place, line.replace("\\n", "\n"), expected);
        String url = null;
        if (rest.startsWith("at ")) {
            int space = rest.indexOf(' ', 3);
            url = rest.substring(3, space);
            rest = rest.substring(space + 1);
        }
        return new DetectorCase(place, article(place, url, rest), List.copyOf(expected));
    }

    private static Article article(String id, @Nullable String url, String text) {
        if (text.startsWith("md:")) {
            return Articles.markdown(id, url, text.substring(3).stripLeading());
        }
        if (text.startsWith("html:")) {
            return Articles.html(id, url, text.substring(5).stripLeading());
        }
        return Articles.text(id, url, text);
    }

    /** Takes the marks out; they may nest. What they enclosed is listed by start, then by end. */
    private static String unmark(String place, String line, List<String> marked) {
        StringBuilder plain = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '⟦') {
                open.push(plain.length());
            } else if (c == '⟧') {
                if (open.isEmpty()) {
                    throw halved(place);
                }
                spans.add(new Span(open.pop(), plain.length()));
            } else {
                plain.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw halved(place);
        }
        String text = plain.toString();
        spans.stream().sorted().map(span -> span.cut(text)).forEach(marked::add);
        return text;
    }

    private static IllegalArgumentException halved(String place) {
        return new IllegalArgumentException(place + ": a mark without its other half");
    }

    boolean expectsNothing() {
        return expected.isEmpty();
    }
}
