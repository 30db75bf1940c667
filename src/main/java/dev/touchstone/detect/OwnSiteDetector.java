package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The article lies on a brand's own site, where the brand explains its own programme and names its own addresses. */
final class OwnSiteDetector implements Detector {
    private static final Signal SIGNAL =
            Signal.exculpating("own-site", "The article lies on the official site of the brand it speaks of.");
    private static final Set<String> PROGRAMME = Set.of(
            "referral-link",
            "referral-shaped-link",
            "referral-entrance",
            "personal-exits",
            "repeated-referral-link",
            "invite-code",
            "promo-code",
            "code-identity",
            "repeated-code",
            "cloaked-referral",
            "promotion-density");
    private static final Set<String> CLAIMS = Set.of("official-claim", "lookalike-host");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Optional<CarrierFacts> carrier = article.carrier().filter(CarrierFacts::isOfficial);
        if (carrier.isEmpty()) {
            return List.of();
        }
        List<Evidence> found = new ArrayList<>();
        boolean aboutItself = article.mainBrand().equals(carrier.get().host().brand());
        found.add(relief(
                carrier.get(),
                PROGRAMME,
                aboutItself ? Optional.empty() : carrier.get().host().brand()));
        found.add(relief(carrier.get(), CLAIMS, carrier.get().host().brand()));
        return found;
    }

    private static Evidence relief(CarrierFacts facts, Set<String> signals, Optional<String> brand) {
        return new Evidence(
                SIGNAL,
                facts.host().brand(),
                Place.URL,
                List.of(new Span(0, facts.written().length())),
                List.of(new Subject.Address(facts.address())),
                1,
                Because.of(
                        "own-site",
                        Map.of(
                                "host", facts.address().host(),
                                "brand", facts.host().brand().orElse(""))),
                Optional.of(new Relief(signals, List.of(), brand)));
    }
}
