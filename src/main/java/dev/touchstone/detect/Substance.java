package dev.touchstone.detect;

import dev.touchstone.segment.Sentence;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.List;

/**
 * Tells whether an article stands without its offer: whether enough is said in it that neither gives the link or code, nor praises
 * what following it brings. A few plain sentences of a short post are enough, where they are more than those that promote.
 */
final class Substance {
    private static final List<String> OFFERING =
            List.of("benefit", "authors-own", "author-paid", "code-label", "link-label", "disclosure");
    /** Fewer sentences are an introduction. */
    private static final int FEWEST = 3;
    /** A shorter sentence says little, in letters. */
    private static final int LETTERS_OF_CHINESE = 6;

    private static final int LETTERS = 16;
    /** Characters from here on are not those of an alphabet. */
    private static final char ALPHABETS = '\u2E80';

    private Substance() {}

    /** @param offer where the link, the code and the words that disclose it stand */
    static boolean standsWithout(ScannedArticle article, List<Span> offer) {
        SpanIndex offered = new SpanIndex(offer);
        int plain = 0;
        int promoting = 0;
        for (Sentence sentence : article.segmented().sentences()) {
            Span span = sentence.span();
            if (offered.overlaps(span) || !ReadSentences.isRead(article, span)) {
                continue;
            }
            if (OFFERING.stream().anyMatch(category -> article.hasCue(category, span))) {
                promoting++;
            } else if (isSaying(article.legible(), span)) {
                plain++;
            }
        }
        return plain >= FEWEST && plain > 2 * promoting;
    }

    private static boolean isSaying(String legible, Span sentence) {
        int letters = 0;
        int chinese = 0;
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char c = legible.charAt(at);
            letters += Character.isLetter(c) ? 1 : 0;
            chinese += Character.isLetter(c) && c >= ALPHABETS ? 1 : 0;
        }
        return chinese >= LETTERS_OF_CHINESE || letters >= LETTERS;
    }
}
