package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page on a host of its own, not the brand's, whose title or heading speaks as the brand. */
final class CarrierPosesDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "carrier-poses",
            "impersonation",
            "The title or a heading names a brand's official site, log-in or download, and the page lies elsewhere.");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Optional<CarrierFacts> carrier =
                article.carrier().filter(facts -> isOwnHost(facts.host().standing()));
        return carrier.isEmpty()
                ? List.of()
                : Posing.of(article).map(posing -> evidence(carrier.get(), posing)).stream()
                        .toList();
    }

    private static Evidence evidence(CarrierFacts carrier, Posing posing) {
        return Evidence.of(
                SIGNAL,
                Optional.of(posing.brand()),
                posing.spans(),
                List.of(new Subject.Address(carrier.address()), new Subject.Brand(posing.brand())),
                posing.strength(),
                Because.of(
                        "carrier-poses",
                        Map.of(
                                "brand",
                                posing.brand(),
                                "host",
                                carrier.address().host())));
    }

    /** A page among everybody's on a shared host does not pose by its address. */
    private static boolean isOwnHost(Standing standing) {
        return standing != Standing.OFFICIAL && standing != Standing.USER_CONTENT;
    }
}
