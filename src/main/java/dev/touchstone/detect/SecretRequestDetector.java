package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page that is not the brand's asks the reader for what opens a wallet or an account. */
final class SecretRequestDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "secret-request",
            "impersonation",
            "A page that is not the brand's asks for recovery words, keys or one-time codes.");
    private static final double STRENGTH = 0.7;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Optional<CarrierFacts> carrier = article.carrier().filter(CarrierFacts::isOwnHost);
        Optional<String> brand = article.mainBrand();
        if (carrier.isEmpty() || brand.isEmpty() || !isBrands(article, brand.get(), carrier.get())) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (CueHit secret : article.cues("secret")) {
            Span sentence = article.passages().sentenceAround(secret.span());
            boolean asked = article.hasCue("ask", sentence);
            boolean warned = article.hasCue("warning", sentence) || article.hasCue("denial", sentence);
            if (asked && !warned) {
                spans.add(secret.span());
            }
        }
        if (spans.isEmpty()) {
            return List.of();
        }
        CarrierFacts facts = carrier.get();
        return List.of(Evidence.of(
                SIGNAL,
                brand,
                spans,
                List.of(new Subject.Address(facts.address()), new Subject.Brand(brand.get())),
                STRENGTH,
                Because.of(
                        "secret-request",
                        Map.of(
                                "brand", brand.get(),
                                "host", facts.address().host(),
                                "words", spans.get(0).cut(article.text())))));
    }

    /** A page with headings asks in the brand's name only where they name it; reports and lists quote such requests. */
    private static boolean isBrands(ScannedArticle article, String brand, CarrierFacts carrier) {
        return PageHead.isBare(article) || PageHead.names(article, brand, carrier);
    }
}
