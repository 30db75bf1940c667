package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Addresses that a report of a deceit tells of: what the police, a court or researchers found, in the words for culprits and
 * victims. It holds for what is written out alone; a link to follow, a personal link, and an address that any words send the
 * reader to are told by nobody.
 */
final class Reportage {
    /** So many different words for culprits, victims and traces make a report of which a list is part. */
    private static final int FEWEST_IN_REPORT = 3;

    /** How far the sentence before reaches back, in UTF-16 code units. */
    private static final int BEFORE = 160;

    private Reportage() {}

    /** All occurrences of the site are told of. */
    static boolean tells(ScannedArticle article, List<AddressOccurrence> site) {
        return site.stream().allMatch(address -> tells(article, address));
    }

    private static boolean tells(ScannedArticle article, AddressOccurrence address) {
        Span sentence = article.passages().sentenceAround(address.span());
        return address.role() == AddressOccurrence.Role.TEXT
                && !address.isReferral()
                && !address.hidden()
                && !article.hasCue("affirm", sentence)
                && (isExhibit(article, address)
                        || (!article.hasCue("benefit", sentence)
                                && (isSpokenOf(article, sentence) || isListed(article, address))));
    }

    /** In its own sentence, or, in a report of some length, in the one before: one word before a link is how a trap begins. */
    private static boolean isSpokenOf(ScannedArticle article, Span sentence) {
        if (article.hasCue("reportage", sentence)) {
            return true;
        }
        int end = sentence.start();
        while (end > 0 && article.text().charAt(end - 1) <= ' ') {
            end--;
        }
        boolean sameParagraph = article.text().substring(end, sentence.start()).indexOf('\n') < 0;
        return end > 0
                && sameParagraph
                && words(article) >= FEWEST_IN_REPORT
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
    private static boolean isListed(ScannedArticle article, AddressOccurrence address) {
        Optional<Block.Kind> kind =
                article.passages().blockAround(address.span()).map(Block::kind);
        boolean entry = kind.filter(
                        each -> each == Block.Kind.CELL || each == Block.Kind.ITEM || each == Block.Kind.CODE)
                .isPresent();
        return entry && words(article) >= FEWEST_IN_REPORT;
    }

    /** Made unclickable in a report: even the words of the bait around it are quoted. */
    private static boolean isExhibit(ScannedArticle article, AddressOccurrence address) {
        return address.spelling() == LocatedAddress.Spelling.DEFANGED && words(article) >= FEWEST_IN_REPORT;
    }

    private static int words(ScannedArticle article) {
        return article.cues("reportage").stream()
                .map(cue -> cue.span().cut(article.text()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet())
                .size();
    }
}
