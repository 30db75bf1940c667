package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page on a host that is not the brand's whose title or heading speaks as the brand: its official site, its log-in. */
final class CarrierPosesDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "carrier-poses", "impersonation", "The title or a heading names a brand's official site, log-in or download, and the page lies elsewhere.");
    private static final double CLAIMED = 0.8;
    private static final double OFFERED = 0.5;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean elsewhere = article.carrier()
                .map(facts -> facts.host().standing() != Standing.OFFICIAL)
                .orElse(false);
        if (!elsewhere) {
            return List.of();
        }
        CarrierFacts facts = article.carrier().orElseThrow();
        List<Span> spans = new ArrayList<>();
        String brand = "";
        double strength = 0;
        for (Block block : article.article().blocks()) {
            if (block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.HEADING) {
                continue;
            }
            Optional<BrandMention> mention = article.mentions(block.span()).stream().findFirst();
            boolean claimed = article.hasCue("claim", block.span());
            boolean offered = article.hasCue("entrance", block.span()) || article.hasCue("download", block.span());
            boolean warned = article.hasCue("warning", block.span()) || article.hasCue("denial", block.span());
            if (mention.isPresent() && (claimed || offered) && !warned) {
                spans.add(mention.get().span());
                brand = brand.isEmpty() ? mention.get().brand() : brand;
                strength = Math.max(strength, claimed ? CLAIMED : OFFERED);
            }
        }
        if (spans.isEmpty()) {
            return List.of();
        }
        return List.of(Evidence.of(
                SIGNAL,
                Optional.of(brand),
                spans,
                List.of(new Subject.Address(facts.address()), new Subject.Brand(brand)),
                strength,
                Because.of(
                        "carrier-poses",
                        Map.of("brand", brand, "host", facts.address().host()))));
    }
}
