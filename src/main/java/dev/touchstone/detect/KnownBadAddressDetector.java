package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.KnownBadSignal;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The article leads to, or lies on, a host of the user's own list. */
final class KnownBadAddressDetector implements Detector {
    private static final Signal SIGNAL = KnownBadSignal.signal();

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Evidence> found = new ArrayList<>();
        for (AddressGroup group : AddressGroup.byHost(
                article,
                address -> address.standing() == Standing.KNOWN_BAD && address.leads() && !address.internal())) {
            found.add(evidence(Place.TEXT, group.spans(), group.first().address()));
        }
        article.carrier()
                .filter(carrier -> carrier.host().standing() == Standing.KNOWN_BAD)
                .ifPresent(carrier -> found.add(evidence(
                        Place.URL, List.of(new Span(0, carrier.written().length())), carrier.address())));
        return found;
    }

    private static Evidence evidence(Place place, List<Span> spans, WebAddress address) {
        return new Evidence(
                SIGNAL,
                Optional.empty(),
                place,
                spans,
                List.of(new Subject.Address(address)),
                1,
                Because.of(KnownBadSignal.ID, Map.of("host", address.host(), "count", Integer.toString(spans.size()))),
                Optional.empty());
    }
}
