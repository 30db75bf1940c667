package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress.Spelling;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An article, on a host of its own only where it calls the brand's site official and offers nothing, whose ways out are the brand's own, a platform's or an office's, with no personal link, no
 * stranger's account and no file among them. It is worded as a page of the brand is because it sends its readers there.
 */
final class GenuineExitsDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "genuine-exits",
            "Every way out leads to the brand itself or to a platform, and nothing else is handed out.");

    private static final List<String> OFFERS = List.of("claim", "download", "entrance");
    /** What a button or a picture says, in UTF-16 code units. */
    private static final int BUTTON = 24;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean ownHost = article.carrier()
                .filter(facts ->
                        facts.isOwnHost() && !Institutions.holds(facts.address().host()))
                .filter(facts -> !speaksForItself(article, facts))
                .isPresent();
        // Nobody's name in words: what is linked is what it is about.
        Optional<String> brand = article.mainBrand().isPresent()
                ? article.mainBrand().filter(article::leadsTo)
                : article.addresses().stream()
                        .filter(address -> address.isOfficial() && address.isFollowed())
                        .flatMap(address -> address.host().brand().stream())
                        .findFirst();
        if (ownHost
                || brand.isEmpty()
                || new FormFields(article).isThere()
                || !article.demands().fields(AskedKind.values()).isEmpty()
                || article.demands().has(AskedKind.SECRET)
                || !article.contacts().isEmpty()
                || !article.strangersCodes().entries().isEmpty()
                || !areGenuine(article)) {
            return List.of();
        }
        return article.addresses().stream()
                .filter(address -> isWayHome(address, brand.get()))
                .findFirst()
                .map(home -> Evidence.relieving(
                        SIGNAL,
                        List.of(home.span()),
                        home.span().cut(article.text()),
                        Because.of("genuine-exits", Map.of("brand", brand.get())),
                        new Relief(Set.of(WordingSignal.IMPERSONATION.id()), List.of(), Optional.empty())))
                .stream()
                .toList();
    }

    /**
     * Who poses as a brand on a site of his own calls his own site the official one, not the brand's. Where a button, a picture or the
     * head offers what the brand has, the brand's address may stand beside it for show.
     */
    private static boolean speaksForItself(ScannedArticle article, CarrierFacts carrier) {
        return !carrier.host().resembles()
                && OFFERS.stream()
                        .noneMatch(offer ->
                                PageHead.has(article, offer) || article.title().has(offer))
                && Doors.of(article).isEmpty()
                && !Doors.hasUnplaced(article)
                && article.cues("download").stream().noneMatch(cue -> isButton(article, cue.span()))
                && article.claims().stream().anyMatch(GenuineExitsDetector::pointsHome);
    }

    private static boolean isButton(ScannedArticle article, Span words) {
        return article.passages().lineAround(words).length() <= BUTTON;
    }

    /** {@code imToken 官网：https://token.im}, for the brand's own site. */
    private static boolean pointsHome(Claim claim) {
        AddressOccurrence target = claim.target();
        return claim.category().equals("claim")
                && !claim.denied()
                && target.isOfficial()
                && target.isFollowed()
                && claim.brand().equals(target.host().brand());
    }

    /** A bare host may be no more than how a page calls itself. */
    private static boolean isWayHome(AddressOccurrence address, String brand) {
        boolean given = address.role() == AddressOccurrence.Role.TARGET
                || address.spelling() == Spelling.PLAIN
                || !address.isFrontDoor();
        return given
                && address.isOfficial()
                && address.isFollowed()
                && address.host().brand().filter(brand::equals).isPresent();
    }

    private static boolean areGenuine(ScannedArticle article) {
        Set<AddressOccurrence> vouchedFor = article.claims().stream()
                .filter(claim -> !claim.denied() && claim.category().equals("claim"))
                .map(Claim::target)
                .collect(Collectors.toSet());
        return article.addresses().stream().allMatch(address -> isGenuine(address, vouchedFor));
    }

    /** The brand's, an office's, or a platform's that nothing calls official and that is no program. */
    private static boolean isGenuine(AddressOccurrence address, Set<AddressOccurrence> vouchedFor) {
        if (!address.leads()
                || address.isOfficial()
                || Institutions.holds(address.address().host())) {
            return !address.isReferral();
        }
        return address.standing() == Standing.USER_CONTENT
                && !PackageFile.isOne(address)
                && !vouchedFor.contains(address)
                && !address.isReferral();
    }
}
