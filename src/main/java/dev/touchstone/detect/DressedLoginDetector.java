package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that takes a password, a card, a code or a wallet is made to look like a brand's in several ways at once ({@link Dress}), and lies on
 * a host that is not the brand's. So are copied log-ins made, and nothing else: whoever has a log-in of his own puts his own name on
 * it.
 */
final class DressedLoginDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "dressed-login",
            "impersonation",
            "A page that takes a password or a wallet looks like a brand's in several ways, and lies on a host that is not the brand's.");

    /** By the number of marks. */
    private static final double[] STRENGTH = {0, 0, 0.6, 0.8, 1};
    /** Among everybody's pages, as the source of somebody's exercise may be. */
    private static final double PUBLISHED = 0.75;
    /** A name under a hosting firm's domain is anybody's; who calls his page by it may mean it. */
    private static final double CALLED_SO = 0.5;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (!Dress.takesPassword(article) && !Dress.takesWallet(article)) {
            return List.of();
        }
        return article.carrier().filter(CarrierFacts::isStrangers).stream()
                .flatMap(carrier -> DressFinder.brands(article).stream()
                        .map(brand -> DressFinder.of(article, brand, carrier))
                        .filter(dress -> dress.convinces(article) && !isOwn(article, carrier, dress))
                        .limit(1)
                        .map(dress -> evidence(article, dress, carrier)))
                .toList();
    }

    /** The page calls itself, or whoever holds its copyright is called, as its host is, or it is a program that people run themselves. */
    private static boolean isOwn(ScannedArticle article, CarrierFacts carrier, Dress dress) {
        if (carrier.host().resembles() || Hosting.isShared(article, carrier)) {
            return false;
        }
        boolean held = !dress.marks().contains(Dress.Mark.FOOT) && PageFoot.names(article, Hosting.label(carrier));
        boolean run = SelfHosted.holds(dress.brand()) && !dress.marks().contains(Dress.Mark.ELSEWHERE);
        return held || run || PageName.of(article).owns(Hosting.label(carrier));
    }

    private static Evidence evidence(ScannedArticle article, Dress dress, CarrierFacts carrier) {
        double strength = STRENGTH[Math.min(dress.marks().size(), STRENGTH.length - 1)];
        boolean called = !carrier.host().resembles() && PageName.of(article).owns(Hosting.label(carrier));
        List<Span> spans = dress.spans();
        return new Evidence(
                SIGNAL,
                Optional.of(dress.brand()),
                spans.isEmpty() ? Place.URL : Place.TEXT,
                spans.isEmpty() ? List.of(new Span(0, carrier.written().length())) : spans,
                List.of(new Subject.Address(carrier.address()), new Subject.Brand(dress.brand())),
                strength * (carrier.isOwnHost() ? 1 : PUBLISHED) * (called ? CALLED_SO : 1),
                Because.of(
                        "dressed-login",
                        Map.of(
                                "brand", dress.brand(),
                                "host", carrier.address().host(),
                                "guises", dress.guises())),
                Optional.empty());
    }
}
