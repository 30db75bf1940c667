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
    private final ByPlace<Span> quoted;
    private final ByPlace<Span> marked;

    private Quotations(ByPlace<Span> quoted, ByPlace<Span> marked) {
        this.quoted = quoted;
        this.marked = marked;
    }

    static Quotations in(ScannedArticle article) {
        List<Span> marked = marked(article);
        ByPlace<Span> byPlace = new ByPlace<>(marked, span -> span);
        List<Span> quoted = new ArrayList<>(marked);
        quoted.addAll(Pastes.in(article, byPlace));
        Collections.sort(quoted);
        return new Quotations(new ByPlace<>(quoted, span -> span), byPlace);
    }

    /** What stands in an article's quotation marks, and what is set apart as a quotation. */
    private static List<Span> marked(ScannedArticle article) {
        List<Span> found = new ArrayList<>(QuotationMarks.in(article));
        for (Block block : article.article().blocks()) {
            if (block.kind() == Block.Kind.QUOTE) {
                found.add(block.span());
            }
        }
        Collections.sort(found);
        return found;
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
