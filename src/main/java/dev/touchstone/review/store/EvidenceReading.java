package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.ReviewedEvidence;
import dev.touchstone.review.ReviewedSum;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Pieces of evidence and the sums they make up. */
final class EvidenceReading {
    private final Words words;

    EvidenceReading(Words words) {
        this.words = words;
    }

    /** Numbered, those that did most first; what is only observed comes last. */
    List<ReviewedEvidence> read(AssessmentLine line, Optional<String> text) {
        List<JsonNode> pieces = new ArrayList<>();
        line.json().path("evidence").forEach(pieces::add);
        pieces.sort(Comparator.comparing(
                        (JsonNode piece) -> AssessmentLine.label(piece).isEmpty())
                .thenComparing(piece -> -Math.abs(AssessmentLine.micros(piece.path("contribution")))));
        List<ReviewedEvidence> read = new ArrayList<>();
        for (JsonNode piece : pieces) {
            read.add(one(read.size() + 1, piece, line, text));
        }
        return read;
    }

    private ReviewedEvidence one(int number, JsonNode piece, AssessmentLine line, Optional<String> text) {
        boolean inUrl = piece.path("in").asString("").equals("url");
        List<Span> spans = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (JsonNode span : piece.path("spans")) {
            Span place = new Span(span.path("start").asInt(0), span.path("end").asInt(0));
            spans.add(place);
            quotes.add(
                    !inUrl && text.isPresent() && place.end() <= text.get().length()
                            ? place.cut(text.get())
                            : inUrl ? url(line, place) : span.path("text").asString(""));
        }
        List<String> indicators = new ArrayList<>();
        piece.path("indicators").forEach(name -> indicators.add(name.asString("")));
        return new ReviewedEvidence(
                number,
                piece.path("signal").asString(""),
                AssessmentLine.label(piece),
                piece.path("brand").asStringOpt(),
                AssessmentLine.micros(piece.path("contribution")),
                inUrl,
                spans,
                quotes,
                indicators,
                piece.path("because").path("key").asString(""),
                words.reason(AssessmentLine.because(piece), line.asOf()));
    }

    private static String url(AssessmentLine line, Span place) {
        String url = line.article("url");
        return place.end() <= url.length() ? place.cut(url) : "";
    }

    static List<ReviewedSum> sums(AssessmentLine line, List<ReviewedEvidence> pieces) {
        List<ReviewedSum> sums = new ArrayList<>();
        for (Label label : Label.values()) {
            sums.add(new ReviewedSum(
                    label,
                    line.verdict(label),
                    line.score(label),
                    line.micros(label, "logOdds"),
                    line.micros(label, "intercept"),
                    pieces.stream()
                            .filter(piece -> piece.label().filter(label::equals).isPresent())
                            .map(piece -> new ReviewedSum.Bar(piece.number(), piece.signal(), piece.micros()))
                            .toList()));
        }
        return sums;
    }

    static Optional<Standing> standing(JsonNode id) {
        for (Standing standing : Standing.values()) {
            if (standing.id().equals(id.asString(""))) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
