package dev.touchstone.detect;

import dev.touchstone.article.Article;
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

    private final ByPlace<Span> quoted;
    private final ByPlace<Span> marked;

    private Quotations(List<Span> quoted, List<Span> marked) {
        this.quoted = new ByPlace<>(quoted, span -> span);
        this.marked = new ByPlace<>(marked, span -> span);
    }

    static Quotations in(ScannedArticle article) {
        List<Span> marked = marked(article.article());
        List<Span> quoted = new ArrayList<>(marked);
        quoted.addAll(Pastes.in(article));
        Collections.sort(quoted);
        return new Quotations(quoted, marked);
    }

    /** The outermost quotations of an article, and what is set apart as one. */
    private static List<Span> marked(Article article) {
        String text = article.text();
        List<Span> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.QUOTE) {
                found.add(block.span());
            }
        }
        int start = -1;
        char closing = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (start >= 0 && c == closing) {
                found.add(new Span(start, at));
                start = -1;
            } else if (start >= 0 && (c == '\n' || at - start > LONGEST)) {
                start = -1;
            } else if (start < 0 && closing(c) != 0) {
                start = at + 1;
                closing = closing(c);
            }
        }
        Collections.sort(found);
        return found;
    }

    /** The mark that closes what this one opens; 0 for any other character. */
    private static char closing(char opening) {
        return switch (opening) {
            case '"' -> '"';
            case '“' -> '”';
            case '「' -> '」';
            case '『' -> '』';
            case '«' -> '»';
            default -> 0;
        };
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
