package dev.touchstone.detect;

import dev.touchstone.text.Span;

/** Where an article gives personal links and codes that an author may call his own. */
final class OwnedPlaces {
    private final ScannedArticle article;
    private final PersonalLinks personal;
    private final ByPlace<CodeOccurrence> codes;

    OwnedPlaces(ScannedArticle article) {
        this.article = article;
        this.personal = article.personalLinks();
        this.codes = new ByPlace<>(
                article.strangersCodes().entries().stream()
                        .flatMap(entry -> entry.occurrences().stream())
                        .toList(),
                CodeOccurrence::span);
    }

    /** Whether the sentence warns of them, denies them or shows a sample. */
    static boolean speaksOfNone(ScannedArticle article, Span sentence) {
        return article.hasCue("warning", sentence)
                || article.hasCue("denial", sentence)
                || article.hasCue("sample", sentence);
    }

    /** Whether one stands in the sentence. */
    boolean holds(Span sentence) {
        return article.hasAddress(sentence, personal::holds) || codes.hasWithin(sentence, code -> true);
    }
}
