package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What an article repeats rather than says: the insides of its quotation marks, each within a paragraph, block quotes, and what it
 * {@linkplain Pastes passes on} without them.
 */
final class Quotations {
    /** A longer stretch is one whose closing mark was forgotten, in UTF-16 code units. */
    private static final int LONGEST = 800;

    private static final String OPENING = "“「『«";
    private static final String CLOSING = "”」』»";
    private static final char STRAIGHT = '"';

    private final ByPlace<Span> quoted;
    private final ByPlace<Span> marked;

    private Quotations(List<Span> quoted, List<Span> marked) {
        this.quoted = new ByPlace<>(quoted, span -> span);
        this.marked = new ByPlace<>(marked, span -> span);
    }

    static Quotations in(ScannedArticle article) {
        List<Span> marked = marked(article);
        List<Span> quoted = new ArrayList<>(marked);
        quoted.addAll(Pastes.in(article));
        Collections.sort(quoted);
        return new Quotations(quoted, marked);
    }

    /** The outermost quotations of an article, and what is set apart as one. */
    private static List<Span> marked(ScannedArticle article) {
        String text = article.legible();
        List<Span> found = new ArrayList<>();
        for (Block block : article.article().blocks()) {
            if (block.kind() == Block.Kind.QUOTE) {
                found.add(block.span());
            }
        }
        int paragraph = 0;
        boolean even = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            even ^= c == STRAIGHT;
            if (c == '\n' && article.passages().endsParagraph(at)) {
                marked(text, new Span(paragraph, at), even, found);
                paragraph = at + 1;
                even = true;
            }
        }
        marked(text, new Span(paragraph, text.length()), even, found);
        Collections.sort(found);
        return found;
    }

    /** @param even whether the straight marks there come in pairs, so that one may close on a later line */
    private static void marked(String text, Span paragraph, boolean even, List<Span> into) {
        int start = -1;
        char closing = 0;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (start >= 0 && c == closing) {
                into.add(new Span(start, at));
                start = -1;
            } else if (start >= 0 && ((c == '\n' && closing == STRAIGHT && !even) || at - start > LONGEST)) {
                start = -1;
            } else if (start < 0 && (c == STRAIGHT || OPENING.indexOf(c) >= 0)) {
                start = at + 1;
                closing = c == STRAIGHT ? STRAIGHT : CLOSING.charAt(OPENING.indexOf(c));
            }
        }
    }

    /** All, by place. */
    List<Span> all() {
        return quoted.all();
    }

    /** Whether the span stands in a quotation, and is more than a word set in quotation marks. */
    boolean holds(Span span) {
        return isWithin(quoted, span);
    }

    /** Whether the same is so by marks or as a block, and not by words that introduce it alone. */
    boolean marks(Span span) {
        return isWithin(marked, span);
    }

    private static boolean isWithin(ByPlace<Span> quotations, Span span) {
        return quotations
                .firstAround(span)
                .filter(around -> around.length() > span.length())
                .isPresent();
    }

    /** The quotations that hold any of the spans, by place. */
    List<Span> around(List<Span> spans) {
        List<Span> found = new ArrayList<>();
        for (Span span : spans) {
            quoted.firstAround(span)
                    .filter(around -> around.length() > span.length())
                    .ifPresent(found::add);
        }
        return found.stream().distinct().sorted().toList();
    }
}
