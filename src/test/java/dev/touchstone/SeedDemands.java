package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.evidence.Place;
import dev.touchstone.report.AssessmentJson;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is demanded of the seeds and of their twins. */
public final class SeedDemands {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SeedDemands() {}

    static void flagged(Assessment assessment) {
        assertThat(assessment.verdict()).as(assessment.id()).isEqualTo(Verdict.FLAG);
        for (Label label : Label.values()) {
            assertThat(assessment.label(label).score())
                    .as("%s of %s", label.id(), assessment.id())
                    .isGreaterThanOrEqualTo(0.9);
        }
    }

    static void clean(Assessment assessment) {
        assertThat(assessment.verdict()).as(assessment.id()).isEqualTo(Verdict.CLEAN);
        for (Label label : Label.values()) {
            assertThat(assessment.label(label).score())
                    .as("%s of %s", label.id(), assessment.id())
                    .isLessThanOrEqualTo(0.2);
        }
        assertThat(assessment.indicators()).noneMatch(Indicator::implicated);
    }

    static void implicatedAndNotOfficial(Assessment assessment, String domain) {
        Indicator found = indicator(assessment, Indicator.Type.DOMAIN, domain);
        assertThat(found.implicated()).as(domain).isTrue();
        assertThat(found.standing()).as(domain).isPresent().isNotEqualTo(Optional.of(Standing.OFFICIAL));
    }

    static void officialAndNotImplicated(Assessment assessment, String domain) {
        Indicator found = indicator(assessment, Indicator.Type.DOMAIN, domain);
        assertThat(found.standing()).as(domain).contains(Standing.OFFICIAL);
        assertThat(found.implicated()).as(domain).isFalse();
    }

    /** A code is found, and as often as it stands in the text. */
    static void counted(Article article, Assessment assessment, String code, int times) {
        assertThat(occurrences(article.text(), code)).as("own count of " + code).isEqualTo(times);
        Indicator found = indicator(assessment, Indicator.Type.CODE, code);
        assertThat(found.count()).as(code).isEqualTo(times);
        assertThat(found.occurrences())
                .allSatisfy(span -> assertThat(span.cut(article.text())).isEqualTo(code));
    }

    static Indicator indicator(Assessment assessment, Indicator.Type type, String value) {
        List<Indicator> found = assessment.indicators().stream()
                .filter(indicator ->
                        indicator.type() == type && indicator.value().equals(value))
                .toList();
        assertThat(found).as("%s %s in %s", type, value, assessment.id()).hasSize(1);
        return found.get(0);
    }

    /** Every span that the report tells of lies inside its text and quotes what stands there. */
    public static void spansQuoteTheirText(Article article, Assessment assessment) {
        assessment
                .evidence()
                .forEach(weighed -> assertThat(weighed.evidence().spans()).isNotEmpty());
        JsonNode report = MAPPER.readTree(
                new AssessmentJson(ReportLanguage.ENGLISH).line(new JudgedArticle(article, assessment)));
        assertThat(report.path("evidence").size())
                .isEqualTo(assessment.evidence().size());
        for (JsonNode piece : report.path("evidence")) {
            boolean inUrl = piece.path("in").asString().equals(Place.URL.name().toLowerCase(Locale.ROOT));
            String holds = inUrl ? article.url().orElseThrow() : article.text();
            assertThat(piece.path("spans").size()).isPositive();
            for (JsonNode span : piece.path("spans")) {
                int start = span.path("start").asInt();
                int end = span.path("end").asInt();
                String where = assessment.id() + " " + piece.path("signal") + " " + start + ".." + end;
                // A link around a picture without words stands at one place and holds no character.
                assertThat(start).as(where).isBetween(0, end);
                assertThat(end).as(where).isLessThanOrEqualTo(holds.length());
                assertThat(span.path("text").asString()).as(where).isEqualTo(holds.substring(start, end));
            }
        }
        for (Indicator indicator : assessment.indicators()) {
            assertThat(indicator.occurrences())
                    .as(assessment.id() + " " + indicator.name())
                    .hasSize(indicator.count())
                    .isNotEmpty()
                    .allMatch(span -> span.end() <= article.text().length());
            // A domain stands twice in one place where a link shows one address of it and leads to another.
            if (indicator.type() != Indicator.Type.DOMAIN) {
                assertThat(indicator.occurrences())
                        .as(assessment.id() + " " + indicator.name())
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** How often a code stands in a text, with no letter or digit beside it. */
    private static int occurrences(String text, String code) {
        int count = 0;
        for (int at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
            int end = at + code.length();
            boolean whole = (at == 0 || !isWordlike(text.charAt(at - 1)))
                    && (end == text.length() || !isWordlike(text.charAt(end)));
            count += whole ? 1 : 0;
        }
        return count;
    }

    private static boolean isWordlike(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
