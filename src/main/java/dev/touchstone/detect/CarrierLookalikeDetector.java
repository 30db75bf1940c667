package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Resemblance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The article lies on a host that is written to resemble a brand which the article names. */
final class CarrierLookalikeDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "carrier-lookalike",
            "impersonation",
            "The article lies on a host that resembles a brand and is not in the registry.");
    private static final double UNNAMED = 0.65;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Optional<CarrierFacts> carrier =
                article.carrier().filter(facts -> facts.host().resembles());
        if (carrier.isEmpty()) {
            return List.of();
        }
        CarrierFacts facts = carrier.get();
        Resemblance resemblance = facts.host().resemblance().orElseThrow();
        boolean named =
                article.mentions().stream().anyMatch(mention -> mention.brand().equals(resemblance.brand()));
        double strength = LookalikeHostDetector.strength(resemblance) * (named ? 1 : UNNAMED);
        return List.of(new Evidence(
                SIGNAL,
                Optional.of(resemblance.brand()),
                Place.URL,
                List.of(new Span(0, facts.written().length())),
                List.of(new Subject.Address(facts.address()), new Subject.Brand(resemblance.brand())),
                strength,
                Because.of(
                        "carrier-lookalike",
                        Map.of(
                                "brand", resemblance.brand(),
                                "host", facts.address().host(),
                                "kind", resemblance.kind().id(),
                                "label", resemblance.label())),
                Optional.empty()));
    }
}
