package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.text.Span;

/**
 * Whether next to all that an article says is hidden: such a page is shown by its script, as many are while they load, or says it to
 * machines alone. Either way that is what it says, and what stands beside it is not.
 */
final class Veil {
    /** Beside one letter that is seen so many are not. */
    private static final int SHARE = 4;
    /** Fewer letters are no article. */
    private static final int FEWEST = 120;

    private Veil() {}

    static boolean covers(Article article) {
        int covered = 0;
        int hidden = 0;
        for (Block block : article.blocks()) {
            Span span = block.span();
            if (block.kind() == Block.Kind.HIDDEN && span.end() > covered) {
                hidden += letters(article.text(), Math.max(covered, span.start()), span.end());
                covered = span.end();
            }
        }
        return hidden >= FEWEST
                && hidden > SHARE * (letters(article.text(), 0, article.text().length()) - hidden);
    }

    private static int letters(String text, int from, int to) {
        int letters = 0;
        for (int at = from; at < Math.min(to, text.length()); at++) {
            letters += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return letters;
    }
}
