package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A title or headings that speak as a brand: its official site, its log-in, its download. Headings that speak about the brand
 * (how to, notice, question, warning) pose as nobody.
 *
 * @param brand id
 * @param spans its name in those headings, by place; none where a title says so that is no part of the text
 * @param strength by what the plainest of them says, 0 to 1
 */
record Posing(String brand, List<Span> spans, double strength) {
    private static final double CLAIMED = 0.8;
    private static final double OFFERED = 0.5;
    /** A longer heading is a sentence about something, in UTF-16 code units. */
    private static final int LONGEST = 60;

    /** A title is written to be found, and longer. */
    private static final int LONGEST_TITLE = 120;

    Posing {
        spans = List.copyOf(spans);
    }

    static Optional<Posing> of(ScannedArticle article) {
        List<Span> spans = new ArrayList<>();
        String brand = "";
        double strength = 0;
        for (Block block : article.article().blocks()) {
            List<BrandMention> mentions = PageHead.isHead(block) ? article.mentions(block.span()) : List.of();
            if (mentions.isEmpty()) {
                continue;
            }
            BrandMention mention = mentions.get(0);
            double here = strength(article, block.span(), PageHead.sentence(article, block, mention));
            if (here > 0 && (brand.isEmpty() || brand.equals(mention.brand()))) {
                brand = mention.brand();
                spans.add(mention.span());
                strength = Math.max(strength, here);
            }
        }
        return spans.isEmpty() ? titled(article.title()) : Optional.of(new Posing(brand, spans, strength));
    }

    /** A title that is no part of the text has no place in it. */
    private static Optional<Posing> titled(TitleWords title) {
        boolean about = title.has("warning") || title.has("denial") || title.has("about");
        double strength = title.has("claim") ? CLAIMED : title.has("entrance") || title.has("download") ? OFFERED : 0;
        return about || strength == 0 || title.title().length() > LONGEST_TITLE
                ? Optional.empty()
                : title.names().stream().findFirst().map(name -> new Posing(name.brand(), List.of(), strength));
    }

    /** The page lies where the carrier says and poses so: the signal's id is the key of the reason. */
    Evidence evidence(Signal signal, CarrierFacts carrier) {
        return new Evidence(
                signal,
                Optional.of(brand),
                spans.isEmpty() ? Place.URL : Place.TEXT,
                spans.isEmpty() ? List.of(new Span(0, carrier.written().length())) : spans,
                List.of(new Subject.Address(carrier.address()), new Subject.Brand(brand)),
                strength,
                Because.of(
                        signal.id(),
                        Map.of("brand", brand, "host", carrier.address().host())),
                Optional.empty());
    }

    /** As a reader sees it: what is spliced into a name makes no sentence of a heading. */
    private static int length(ScannedArticle article, Span span) {
        FoldedText folded = article.segmented().folded();
        return folded.toFolded(span.end()) - folded.toFolded(span.start());
    }

    /** @param sentence of the heading, the one that names the brand: a warning put before or behind it is no part of it */
    private static double strength(ScannedArticle article, Span heading, Span sentence) {
        Span span = length(article, heading) <= LONGEST ? heading : sentence;
        boolean about = article.hasCue("warning", sentence)
                || article.hasCue("denial", sentence)
                || article.hasCue("about", span);
        if (about || length(article, span) > LONGEST) {
            return 0;
        }
        if (article.hasCue("claim", span)) {
            return CLAIMED;
        }
        return article.hasCue("entrance", span) || article.hasCue("download", span) ? OFFERED : 0;
    }
}
