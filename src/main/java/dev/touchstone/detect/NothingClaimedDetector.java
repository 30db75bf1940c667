package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.web.Standing;
import java.util.List;

/**
 * An article on somebody's host or platform that gives no address of strangers, no account and no number, calls nothing official,
 * offers no download, has no form for a password, asks for nothing and hands out no code, as a reader's own notes on a brand.
 */
final class NothingClaimedDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "nothing-claimed", "No address, account or file is given, and nothing is called official or a brand's.");

    /** What is said once on so many UTF-16 code units is by the way. */
    private static final int SPARSE = 100;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean placed = article.carrier().filter(facts -> !facts.isOfficial()).isPresent();
        return placed
                        && !Dress.takesPassword(article)
                        && !Dress.takesWallet(article)
                        && !NowhereDetector.leadsToStrangers(article)
                        && saysNothingOfItself(article)
                ? List.of(NowhereDetector.relieving(article, SIGNAL))
                : List.of();
    }

    /** Neither called official, nor a way in, nor a download, nor a brand's page; and it hands out no code. */
    private static boolean saysNothingOfItself(ScannedArticle article) {
        return article.codes().entries().isEmpty()
                && isSparse(
                        article,
                        article.cues("claim").size() + article.cues("download").size())
                && article.cues("secret").isEmpty()
                && isSparse(article, article.cues("ask").size())
                && article.carrier()
                        .filter(facts -> facts.host().standing() == Standing.LOOKALIKE)
                        .isEmpty()
                && Posing.of(article).isEmpty()
                && !asksForWallet(article);
    }

    /** A button that only a script answers and that would have the reader's wallet hands out nothing, and takes. */
    private static boolean asksForWallet(ScannedArticle article) {
        return !article.cues("wallet-link").isEmpty()
                && article.article().hyperlinks().stream()
                        .anyMatch(link -> Doors.isScripted(link.target().strip())
                                && article.hasCue("wallet-link", link.anchor()));
    }

    private static boolean isSparse(ScannedArticle article, int times) {
        return SPARSE * times <= article.text().length();
    }
}
