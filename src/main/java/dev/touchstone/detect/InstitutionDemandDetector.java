package dev.touchstone.detect;

import static dev.touchstone.detect.AskedKind.CARD;
import static dev.touchstone.detect.AskedKind.IDENTITY;
import static dev.touchstone.detect.AskedKind.PASSCODE;
import static dev.touchstone.detect.AskedKind.SECRET;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page headed as an office, a bank, a post or the like asks under threat for a card, for codes or for what proves who one is, and
 * lies where such institutions do not: on a host that anybody gets, or, as an office, under an ending of no country.
 */
final class InstitutionDemandDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "institution-demand",
            "impersonation",
            "A page headed as an office, a bank or a post asks under threat for card or identity, on a host that is none of theirs.");

    private static final double STRANGE = 1;
    /** A firm's own host may be called anything. */
    private static final double OWN = 0.5;
    /** What an honest firm asks for under threat is one thing. */
    private static final int FEWEST_ON_OWN = 3;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article.carrier().filter(CarrierFacts::isStrangers).flatMap(facts -> evidence(article, facts)).stream()
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        boolean office = PageHead.has(article, "office");
        if (!office && !PageHead.has(article, "institution")) {
            return Optional.empty();
        }
        Demands demands = article.demands();
        List<Span> fields = demands.fields(SECRET, CARD, IDENTITY, PASSCODE);
        List<Span> asked = demands.asked(SECRET, CARD, IDENTITY, PASSCODE);
        // Who logs in by a code finds a field for it; a page that orders the reader to fetch one has come by the rest
        // already.
        boolean sent =
                demands.asked(PASSCODE).size() > demands.fields(PASSCODE).size() && new FormFields(article).isThere();
        if (fields.isEmpty() && sent) {
            fields = demands.asked(PASSCODE);
        }
        // An office knows its people by their accounts; one that lies where anybody may and asks who they are and has a
        // code sent is after
        // both.
        boolean both = demands.has(IDENTITY)
                && (demands.has(CARD) || (office && demands.has(PASSCODE) && Hosting.isShared(article, carrier)));
        if (fields.isEmpty() || !(demands.threatened() || both || sent) || PageHead.warns(article)) {
            return Optional.empty();
        }
        boolean strange = office ? Hosting.isNobodysCountry(article, carrier) : Hosting.isShared(article, carrier);
        int things = Stream.of(SECRET, CARD, IDENTITY, PASSCODE)
                .mapToInt(kind -> demands.count(article, kind))
                .sum();
        boolean own = PageName.of(article).owns(Hosting.label(carrier));
        if (!strange && (own || (things < FEWEST_ON_OWN && !sent))) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                SIGNAL,
                article.mainBrand(),
                asked,
                List.of(new Subject.Address(carrier.address())),
                strange ? STRANGE : OWN,
                Because.of(
                        "institution-demand",
                        Map.of(
                                "host", carrier.address().host(),
                                "words", fields.get(0).cut(article.text())))));
    }
}
