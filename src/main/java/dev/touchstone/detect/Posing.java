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

    /** Of a text without headings. */
    private static final int FIRST_LINES = 3;

    private static final int SHORT_LINE = 30;

    /** A title is written to be found, and longer. */
    private static final int LONGEST_TITLE = 120;

    Posing {
        spans = List.copyOf(spans);
    }

    /** Whether a heading calls the page official, and does not only name what is to be done there. */
    boolean claims() {
        return strength >= CLAIMED;
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
        if (!spans.isEmpty()) {
            return Optional.of(new Posing(brand, spans, strength));
        }
        return titled(article.title()).or(() -> PageHead.isBare(article) ? firstLine(article) : Optional.empty());
    }

    /** A text without headings may be headed by a line that is a brand's name and a claim, and nothing more. */
    private static Optional<Posing> firstLine(ScannedArticle article) {
        String text = article.text();
        int start = 0;
        for (int lines = 0; lines < FIRST_LINES && start < text.length(); lines++) {
            while (start < text.length() && text.charAt(start) <= ' ') {
                start++;
            }
            Span line = article.passages().lineAround(new Span(start, start));
            List<BrandMention> mentions = line.length() <= SHORT_LINE ? article.mentions(line) : List.of();
            if (!mentions.isEmpty() && strength(article, line, line) >= CLAIMED) {
                return Optional.of(new Posing(
                        mentions.get(0).brand(), List.of(mentions.get(0).span()), CLAIMED));
            }
            start = Math.max(line.end(), start + 1);
        }
        return Optional.empty();
    }

    /** A title that is no part of the text has no place in it. */
    private static Optional<Posing> titled(TitleWords title) {
        boolean about = title.has("warning") || title.has("denial") || title.has("about");
        double strength = title.has("claim") ? CLAIMED : title.has("entrance") || title.has("download") ? OFFERED : 0;
        return about || strength == 0 || title.title().length() > LONGEST_TITLE
                ? Optional.empty()
                : title.names().stream().findFirst().map(name -> new Posing(name.brand(), List.of(), strength));
    }

    /** The brand's name alone heads a page that offers its program. */
    static Posing front(ScannedArticle article, String brand) {
        List<Span> names = article.heads().stream()
                .flatMap(head -> article.mentions(head.span()).stream())
                .filter(mention -> mention.brand().equals(brand))
                .map(BrandMention::span)
                .toList();
        return new Posing(brand, names, OFFERED);
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
