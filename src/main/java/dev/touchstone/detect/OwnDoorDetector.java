package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page on a host that is not the brand's offers the brand's program or log-in from its own pages. */
final class OwnDoorDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "own-door",
            "impersonation",
            "A page that is not the brand's leads to the brand's download or log-in on its own host.");
    private static final double NAMED = 0.7;
    private static final double MEANT = 0.4;
    /** A brand in the shown text or this near to it is the one meant. */
    private static final int NEAR = 24;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Optional<CarrierFacts> carrier = article.carrier()
                .filter(facts -> facts.host().standing() == Standing.UNREGISTERED
                        || facts.host().resembles());
        Optional<String> main = article.mainBrand();
        boolean mirror =
                main.isPresent() && BrandKinds.isFreelyCopied(article, main.get()) && PageHead.isMirror(article);
        if (carrier.isEmpty() || main.isEmpty() || mirror) {
            return List.of();
        }
        List<Span> spans = Doors.of(article);
        boolean named = spans.stream()
                .anyMatch(span -> article.mentionsOf(main.get())
                        .nearest(span, new Span(0, article.text().length()))
                        .filter(mention -> mention.span().distanceTo(span) <= NEAR)
                        .isPresent());
        if (spans.isEmpty() || !PageHead.names(article, main.get(), carrier.get())) {
            return List.of();
        }
        CarrierFacts facts = carrier.get();
        return List.of(Evidence.of(
                SIGNAL,
                main,
                spans,
                List.of(new Subject.Address(facts.address()), new Subject.Brand(main.get())),
                named ? NAMED : MEANT,
                Because.of(
                        "own-door",
                        Map.of(
                                "brand", main.get(),
                                "host", facts.address().host(),
                                "words", spans.get(0).cut(article.text())))));
    }
}
