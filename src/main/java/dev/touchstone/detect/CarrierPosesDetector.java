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

/**
 * A page on a host of its own, not the brand's, whose title or heading speaks as the brand: its official site, its log-in, its
 * download. Headings that speak about the brand (how to, notice, question, warning) pose as nobody.
 */
final class CarrierPosesDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "carrier-poses",
            "impersonation",
            "The title or a heading names a brand's official site, log-in or download, and the page lies elsewhere.");
    private static final double CLAIMED = 0.8;
    private static final double OFFERED = 0.5;
    /** A longer heading is a sentence about something, in UTF-16 code units. */
    private static final int LONGEST = 60;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Optional<CarrierFacts> carrier =
                article.carrier().filter(facts -> isOwnHost(facts.host().standing()));
        if (carrier.isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        String brand = "";
        double strength = 0;
        for (Block block : article.article().blocks()) {
            double here = posing(article, block);
            if (here > 0) {
                BrandMention mention = article.mentions(block.span()).get(0);
                if (brand.isEmpty() || brand.equals(mention.brand())) {
                    brand = mention.brand();
                    spans.add(mention.span());
                    strength = Math.max(strength, here);
                }
            }
        }
        if (spans.isEmpty()) {
            return List.of();
        }
        CarrierFacts facts = carrier.get();
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

    /** A page among everybody's on a shared host does not pose by its address. */
    private static boolean isOwnHost(Standing standing) {
        return standing != Standing.OFFICIAL && standing != Standing.USER_CONTENT;
    }

    private static double posing(ScannedArticle article, Block block) {
        boolean heads = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
        Span span = block.span();
        if (!heads || span.length() > LONGEST || article.mentions(span).isEmpty() || isAbout(article, span)) {
            return 0;
        }
        if (article.hasCue("claim", span)) {
            return CLAIMED;
        }
        return article.hasCue("entrance", span) || article.hasCue("download", span) ? OFFERED : 0;
    }

    private static boolean isAbout(ScannedArticle article, Span span) {
        return article.hasCue("warning", span) || article.hasCue("denial", span) || article.hasCue("about", span);
    }
}
