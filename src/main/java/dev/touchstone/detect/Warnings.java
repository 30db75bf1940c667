package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress.Spelling;

/**
 * Tells what a warning or a denial speaks of: what its own clause says it of, the entries of a list that it heads, what a sentence
 * beside it refers to. It does not reach past words that send the reader somewhere, since "beware of fakes, use only …" is how a trap
 * begins; and words that only tell the reader to take care speak of nothing.
 */
final class Warnings {
    /** Between a brand's name and the words that speak of it stands a particle at most. */
    private static final int BESIDE = 4;

    /** Words that tell the reader to keep away are no longer. */
    private static final int NEGATION = 12;

    private Warnings() {}

    /** Whether the words of a claim are denied. */
    static boolean denies(ScannedArticle article, Span words) {
        return new Reproach(article).isSaidOf(words) || isNegated(article, words) || isForbidden(article, words);
    }

    /** Whether the address that words are bound to is warned of, whatever the words. */
    static boolean warnsOf(ScannedArticle article, Span address) {
        return new Reproach(article).isSaidOf(address) || ListHead.warnsOf(article, address);
    }

    /** Whether the address is only cited: not a link to follow, and spoken of by a warning. */
    static boolean cites(ScannedArticle article, AddressOccurrence address) {
        Span span = address.span();
        boolean readOnly = address.isWrittenOut() && (!address.isReferral() || isExhibit(article, address));
        return readOnly && speakAgainst(article, span);
    }

    /** A personal link that its own clause warns of, or that was made unclickable and is recommended to nobody. */
    private static boolean isExhibit(ScannedArticle article, AddressOccurrence address) {
        Span sentence = article.passages().sentenceAround(address.span());
        boolean unclickable = address.spelling() == Spelling.DEFANGED && !article.hasCue("push", sentence);
        return !article.hasCue("benefit", sentence) && (unclickable || new Reproach(article).isSaidOf(address.span()));
    }

    /** Whether a code is told of as part of a deceit, and nothing there sends the reader to use it. */
    static boolean cites(ScannedArticle article, Span code) {
        Span sentence = article.passages().sentenceAround(code);
        boolean ordered = article.hasCue("push", sentence) && !new Reproach(article).isSaidOf(code);
        return speakAgainst(article, code) && !article.hasCue("benefit", sentence) && !ordered;
    }

    /** Whether anything in the article that is no call to take care speaks against what stands there. */
    private static boolean speakAgainst(ScannedArticle article, Span span) {
        Reproach reproach = new Reproach(article);
        return reproach.mayBeSaid()
                && (reproach.isSaidOf(span) || ListHead.warnsOf(article, span) || isToldOf(article, reproach, span));
    }

    /** Whether its sentence tells of a fraud and sends the reader nowhere, or a sentence beside it refers to it. */
    private static boolean isToldOf(ScannedArticle article, Reproach reproach, Span span) {
        Passages passages = article.passages();
        Span sentence = passages.sentenceAround(span);
        if (article.hasCue("affirm", sentence)) {
            return false;
        }
        return reproach.accuses(sentence)
                || reproach.refers(sentence, Reproach.BOTH)
                || passages.sentenceBefore(sentence)
                        .filter(before -> reproach.refers(before, Reproach.AHEAD))
                        .isPresent()
                || passages.sentenceBehind(sentence)
                        .filter(behind -> reproach.refers(behind, Reproach.BACK))
                        .isPresent();
    }

    /** {@code 请勿下载：…}: what the words say is what the reader is told not to do. */
    private static boolean isForbidden(ScannedArticle article, Span words) {
        Span around = new Span(Math.max(0, words.start() - NEGATION), words.end() + NEGATION);
        return article.hasCue("shun", around, shun -> shun.span().contains(words))
                && !ReproachWords.isOfOthers(
                        article.legible(), article.passages().sentenceAround(words));
    }

    /** {@code 不是币安官网}, {@code isn't Binance's official site}: the brand stands between the denial and the words. */
    private static boolean isNegated(ScannedArticle article, Span words) {
        String text = article.legible();
        Span before = new Span(Math.max(0, words.start() - BESIDE), words.start());
        return article.nearestMention(words, article.passages().sentenceAround(words))
                .map(brand -> Disowned.whole(article, brand.span()))
                .filter(brand -> before.overlaps(brand) && brand.end() <= words.start())
                .filter(brand -> Disowned.isBefore(text, brand))
                .isPresent();
    }
}
