package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article that gives no address of strangers, no account and no number, and of which nobody knows where it lies: whatever it sounds
 * like, it passes nothing off as a brand's. A help page that was handed in as bare text is worded as its copies are.
 */
final class NowhereDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "nowhere", "No address, account or file is given, and nobody knows where the article lies.");

    /** A doorway page says "official" line for line; what is said once on so many UTF-16 code units is by the way. */
    private static final int SPARSE = 100;

    /** Of a heading that calls itself official. */
    private static final double PLAIN = 0.8;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean placed = article.carrier().filter(facts -> !facts.isOfficial()).isPresent();
        return placed || Dress.takesPassword(article) || leadsToStrangers(article) || posesPlainly(article)
                ? List.of()
                : List.of(relieving(article, SIGNAL));
    }

    /** Whether the article gives an address, a mailbox, an account or a scattered number of anybody who is not registered; or nothing at all. */
    static boolean leadsToStrangers(ScannedArticle article) {
        return article.text().isBlank()
                || !article.contacts().isEmpty()
                || Mailboxes.areOfStrangers(article)
                || article.addresses().stream()
                        .anyMatch(address -> !address.isOfficial()
                                && !Institutions.holds(address.address().host())
                                && !isPlatformsMenu(article, address)
                                && (address.leads() || address.isForeign()))
                || article.phoneRuns().stream().anyMatch(PhoneRun::scattered);
    }

    /** Around every page of a platform stand links to its other pages, which its writers did not put there. */
    private static boolean isPlatformsMenu(ScannedArticle article, AddressOccurrence address) {
        return address.internal()
                && address.standing() == Standing.USER_CONTENT
                && article.isWithin(Block.Kind.BOILERPLATE, address.span().start());
    }

    /** Takes back from how the article as a whole is worded, at its first words. */
    static Evidence relieving(ScannedArticle article, Signal signal) {
        int start = 0;
        while (Character.isWhitespace(article.text().charAt(start))) {
            start++;
        }
        Span words = article.passages().clauseAround(new Span(start, start + 1));
        return Evidence.relieving(
                signal,
                List.of(words),
                words.cut(article.text()),
                Because.of(signal.id(), Map.of()),
                new Relief(Set.of(WordingSignal.IMPERSONATION.id()), List.of(), Optional.empty()));
    }

    /**
     * Calls itself a brand's official page, and says little else or has its own door to the brand's program: a copied help page has
     * more to say than its heading.
     */
    private static boolean posesPlainly(ScannedArticle article) {
        int claims = article.cues("claim").size();
        boolean little = claims >= 2 && 2 * SPARSE * claims > article.text().length();
        return (little || Doors.hasUnplaced(article))
                && Posing.of(article)
                        .filter(posing -> posing.strength() >= PLAIN)
                        .isPresent();
    }
}
