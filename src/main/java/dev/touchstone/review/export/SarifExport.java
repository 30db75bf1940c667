package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import dev.touchstone.review.CitedRule;
import dev.touchstone.review.ReviewWords;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * SARIF 2.1.0: a result for each label of each article that people decided. Its fingerprint is that of the article's id, its text and
 * the label; a rejection is an accepted suppression, doubt and dispute one under review. Against a baseline each result is new,
 * unchanged or updated, and what is gone is absent.
 */
final class SarifExport implements Export {
    static final String FINGERPRINT = "touchstone/v1";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String name() {
        return "decisions.sarif";
    }

    @Override
    public int write(ExportSource source, Path target) throws IOException {
        ObjectNode log = JsonFile.object();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Touchstone");
        driver.put("semanticVersion", source.program().replaceFirst("^\\D*", ""));
        ArrayNode rules = driver.putArray("rules");
        for (Label label : Label.values()) {
            rule(label, rules.addObject());
        }
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode artifacts = run.putArray("artifacts");
        ArrayNode results = run.putArray("results");
        source.desk().eachDecided(article -> SarifResults.add(article, artifacts, results));
        if (source.baseline().isPresent()) {
            SarifBaseline.read(source.baseline().get()).compare(results);
        }
        JsonFile.write(log, target);
        return results.size();
    }

    private static void rule(Label label, ObjectNode rule) {
        rule.put("id", label.id());
        rule.putObject("shortDescription")
                .put(
                        "text",
                        ReviewWords.rule(
                                        label == Label.REFERRAL_SPAM
                                                ? CitedRule.REFERRAL_SPAM
                                                : CitedRule.IMPERSONATION)
                                .english());
        rule.putObject("defaultConfiguration").put("level", "warning");
    }
}
