package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that a report of a deceit tells of: what the police, a court or researchers found, in the words for culprits and
 * victims. It holds for what is written out alone; a link to follow, a personal link, and an address that any words send the
 * reader to are told by nobody. What a report quotes sends the reader nowhere.
 */
final class Reportage {
    /** So many different words for culprits, victims and traces make a report of which a list is part. */
    private static final int FEWEST_IN_REPORT = 3;

    /** How far the sentence before reaches back, in UTF-16 code units. */
    private static final int BEFORE = 160;

    private final ScannedArticle article;
    /** Whether the article as a whole is a report. */
    private final boolean report;

    private final Lazy<Quotations> quotations;

    Reportage(ScannedArticle article) {
        this.article = article;
        this.quotations = new Lazy<>(article::quotations);
        this.report = isReport(article);
    }

    /** Whether the article as a whole is a report. */
    static boolean isReport(ScannedArticle article) {
        return article.cues("reportage").stream()
                        .map(cue -> cue.span().cut(article.legible()))
                        .distinct()
                        .limit(FEWEST_IN_REPORT)
                        .count()
                >= FEWEST_IN_REPORT;
    }

    /** All occurrences of the site are told of. */
    boolean tells(List<AddressOccurrence> site) {
        return site.stream().allMatch(this::tells);
    }

    private boolean tells(AddressOccurrence address) {
        Span sentence = article.passages().sentenceAround(address.span());
        return address.isWrittenOut()
                && !address.isReferral()
                && !address.hidden()
                && !article.hasCue(
                        "affirm", sentence, cue -> !(report && quotations.get().holds(cue.span())))
                && (isExhibit(address)
                        || (!article.hasCue("benefit", sentence) && (isSpokenOf(sentence) || isListed(address))));
    }

    /** In its own sentence, or, in a report of some length, in the one before: one word before a link is how a trap begins. */
    private boolean isSpokenOf(Span sentence) {
        if (article.hasCue("reportage", sentence)) {
            return true;
        }
        int end = sentence.start();
        while (end > 0 && article.legible().charAt(end - 1) <= ' ') {
            end--;
        }
        boolean sameParagraph =
                article.legible().substring(end, sentence.start()).indexOf('\n') < 0;
        return end > 0
                && sameParagraph
                && report
                && article.hasCue(
                        "reportage",
                        new Span(
                                Math.max(
                                        end - BEFORE,
                                        article.passages()
                                                .sentenceAround(new Span(end - 1, end - 1))
                                                .start()),
                                end));
    }

    /** An entry of a table or list in a report. */
    private boolean isListed(AddressOccurrence address) {
        Optional<Block.Kind> kind =
                article.passages().blockAround(address.span()).map(Block::kind);
        boolean entry = kind.filter(
                        each -> each == Block.Kind.CELL || each == Block.Kind.ITEM || each == Block.Kind.CODE)
                .isPresent();
        return entry && report;
    }

    /** Made unclickable in a report: even the words of the bait around it are quoted. */
    private boolean isExhibit(AddressOccurrence address) {
        return address.spelling() == LocatedAddress.Spelling.DEFANGED && report;
    }
}
