package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedEvidence;
import dev.touchstone.review.ReviewedSum;
import dev.touchstone.review.audit.Hashes;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results of SARIF for one article. */
final class SarifResults {
    private static final int MOST_PLACES = 20;

    private SarifResults() {}

    static void add(ReviewedArticle article, ArrayNode artifacts, ArrayNode results) {
        int index = artifacts.size();
        ObjectNode artifact = artifacts.addObject();
        artifact.putObject("location").put("uri", Names.ofArticle(article));
        artifact.putObject("hashes").put("sha-256", article.sha256());
        for (ReviewedSum sum : article.sums()) {
            Optional<Outcome> outcome = Optional.ofNullable(article.standing().get(sum.label()));
            if (outcome.isPresent() || sum.verdict() != Verdict.CLEAN) {
                result(article, sum, outcome, index, results.addObject());
            }
        }
    }

    private static void result(
            ReviewedArticle article, ReviewedSum sum, Optional<Outcome> outcome, int index, ObjectNode result) {
        List<ReviewedEvidence> pieces = article.evidence().stream()
                .filter(piece -> piece.label().filter(sum.label()::equals).isPresent() && piece.micros() > 0)
                .toList();
        result.put("ruleId", sum.label().id());
        result.put("level", outcome.filter(said -> said == Outcome.CONFIRM).isPresent() ? "error" : "warning");
        result.putObject("message")
                .put(
                        "text",
                        pieces.isEmpty()
                                ? "Nothing that counts was found."
                                : plain(pieces.get(0).words().english()));
        ArrayNode locations = result.putArray("locations");
        location(article, index, Optional.empty(), locations);
        ArrayNode related = result.putArray("relatedLocations");
        for (ReviewedEvidence piece : pieces) {
            for (Span span : piece.spans()) {
                if (!piece.inUrl() && related.size() < MOST_PLACES) {
                    location(article, index, Optional.of(span), related);
                    ((ObjectNode) related.get(related.size() - 1))
                            .putObject("message")
                            .put("text", plain(piece.words().english()));
                }
            }
        }
        result.putObject("fingerprints")
                .put(
                        SarifExport.FINGERPRINT,
                        Hashes.of(article.id() + "\n" + article.sha256() + "\n"
                                + sum.label().id()));
        result.putObject("partialFingerprints")
                .put("text/v1", article.sha256())
                .put("article/v1", Hashes.of(article.id()));
        suppressions(article, sum.label(), outcome, result.putArray("suppressions"));
        ObjectNode properties = result.putObject("properties");
        properties.put("article", article.id());
        properties.put("score", sum.score());
        properties.put(
                "decided", outcome.map(Outcome::id).orElse(article.progress().id()));
        article.campaign().ifPresent(campaign -> properties.put("campaign", campaign.id()));
    }

    private static void location(ReviewedArticle article, int index, Optional<Span> span, ArrayNode locations) {
        ObjectNode physical = locations.addObject().putObject("physicalLocation");
        physical.putObject("artifactLocation")
                .put("uri", Names.ofArticle(article))
                .put("index", index);
        span.ifPresent(place ->
                physical.putObject("region").put("charOffset", place.start()).put("charLength", place.length()));
    }

    /** As the text of a message, in which brackets make a link and braces a placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6). */
    private static String plain(String words) {
        return words.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    /** None where it was confirmed: it stands. */
    private static void suppressions(
            ReviewedArticle article, Label label, Optional<Outcome> outcome, ArrayNode suppressions) {
        if (outcome.filter(said -> said == Outcome.CONFIRM).isPresent()) {
            return;
        }
        boolean rejected = outcome.filter(said -> said == Outcome.REJECT).isPresent();
        ObjectNode suppression = suppressions.addObject();
        suppression.put("kind", "external").put("status", rejected ? "accepted" : "underReview");
        Ruling.of(article, label).ifPresent(ruling -> suppression.put("justification", ruling.why()));
    }
}
