package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import dev.touchstone.review.ReviewedArticle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A statement of reasons, pre-filled. */
final class DsaStatement {
    private DsaStatement() {}

    static ObjectNode of(ReviewedArticle article) {
        Ruling ruling = Ruling.of(article).orElseThrow();
        Set<Label> confirmed = Ruling.confirmed(article);
        ObjectNode json = JsonFile.object();
        json.putArray("decision_visibility").add("DECISION_VISIBILITY_CONTENT_REMOVED");
        json.put("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT");
        json.put("incompatible_content_ground", DsaRules.cut(rules(article), DsaRules.LONGEST_GROUND));
        json.put("incompatible_content_explanation", DsaRules.cut(ruling.why(), DsaRules.LONGEST_EXPLANATION));
        json.put("incompatible_content_illegal", "No");
        json.putArray("content_type").add("CONTENT_TYPE_TEXT");
        // What only pushes a referral breaks a platform's rules, and nobody was defrauded by it.
        boolean poses = confirmed.contains(Label.IMPERSONATION);
        json.put("category", poses ? "STATEMENT_CATEGORY_SCAMS_AND_FRAUD" : "STATEMENT_CATEGORY_OTHER_VIOLATION_TC");
        ArrayNode keywords = json.putArray("category_specification");
        if (poses) {
            keywords.add("KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING");
            boolean asks = article.evidence().stream()
                    .anyMatch(piece -> piece.signal().startsWith("secret-") && piece.micros() > 0);
            if (asks) {
                keywords.add("KEYWORD_PHISHING");
            }
        } else {
            keywords.add("KEYWORD_OTHER");
            json.put("category_specification_other", "Personal referral links or codes, repeated or as the point");
        }
        DsaRules.COUNTRIES.forEach(json.putArray("territorial_scope")::add);
        // It must be there; where nobody knows when the article appeared, the day on which it was seen is the nearest
        // that is true.
        json.put(
                "content_date",
                article.published()
                        .filter(DsaRules::isDay)
                        .orElse(article.asOf().toString()));
        json.put("application_date", Names.time(ruling.decision().at()).substring(0, 10));
        String language = article.language().split("-", -1)[0].toUpperCase(Locale.ROOT);
        if (language.length() == 2) {
            json.put("content_language", language);
        }
        json.put("decision_facts", DsaRules.cut(facts(article), DsaRules.LONGEST_FACTS));
        json.put("source_type", "SOURCE_VOLUNTARY");
        json.put("automated_detection", "Yes");
        json.put("automated_decision", "AUTOMATED_DECISION_NOT_AUTOMATED");
        json.put(
                "puid",
                "touchstone-"
                        + Names.uuid("statement " + article.id() + " " + article.sha256() + " "
                                + ruling.decision().batch()));
        return json;
    }

    /** The rules cited for all that was confirmed, as sentences. */
    private static String rules(ReviewedArticle article) {
        return Ruling.ofConfirmed(article).stream()
                .flatMap(ruling -> ruling.citedRules().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What was found, in words that name no person. */
    private static String facts(ReviewedArticle article) {
        return article.evidence().stream()
                .filter(piece -> piece.micros() > 0)
                .map(piece -> piece.words().english())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
