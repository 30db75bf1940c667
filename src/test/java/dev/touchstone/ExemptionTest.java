package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.ingest.Articles;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.ModelSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does not hold against an article is not weighed, and the assessment says who decided so, why and until when. */
class ExemptionTest {
    private static final String TEXT =
            "Binance official site: https://binance-login.top/en/register?ref=AB12CD34 (sign up here)."
                    + " OKX official site: https://okx-login.top/join/70153328 (sign up here).";
    private static final String PARTNER = """
            {"brand": "binance", "host": "binance-login.top", "reason": "Ours, for a test of readers.", "owner": "trust desk",
             "from": "2026-01-01", "until": "2027-01-01", "scope": "all"}
            """;

    @TempDir
    private Path folder;

    @Test
    void covered_evidence_is_told_and_not_weighed() throws IOException {
        Assessment without = assess("");
        Assessment with = assess(PARTNER);

        assertThat(contribution(without, "binance-login.top")).isPositive();
        assertThat(contribution(with, "binance-login.top")).isZero();
        assertThat(contribution(with, "okx-login.top")).isPositive();
        assertThat(with.evidence())
                .extracting(piece -> piece.evidence().signal().id())
                .contains("lookalike-host");
        assertThat(with.label(Label.IMPERSONATION).score())
                .isLessThan(without.label(Label.IMPERSONATION).score());
        assertThat(with.models()).isNotEqualTo(without.models());
        for (Label label : Label.values()) {
            LabelAssessment sum = with.label(label);
            LogOdds total = sum.intercept();
            for (WeighedEvidence piece : with.evidence()) {
                total = piece.label().equals(Optional.of(label)) ? total.plus(piece.contribution()) : total;
            }
            assertThat(total).isEqualTo(sum.logOdds());
        }
    }

    @Test
    void owner_reason_and_end_are_told() throws IOException {
        assertThat(assess(PARTNER).diagnostics())
                .filteredOn(told -> told.code().equals("exception-applied"))
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .startsWith(
                        "Not held against the article until 2027-01-01, by trust desk: binance-login.top for binance (")
                .contains("lookalike-host")
                .endsWith("; Ours, for a test of readers. (exceptions/partner.json)");
    }

    @Test
    void an_exception_that_covers_nothing_is_not_told() throws IOException {
        for (String other : new String[] {
            PARTNER.replace("2027-01-01", "2026-02-01"),
            PARTNER.replace("2026-01-01", "2026-12-31"),
            PARTNER.replace("\"binance\"", "\"kraken\"").replace("binance-login", "kraken-login"),
            PARTNER.replace("\"all\"", "[\"blog.example.org\"]"),
            PARTNER.replace("\"reason\"", "\"signal\": \"masked-link\", \"reason\""),
        }) {
            Assessment assessment = assess(other);
            assertThat(assessment.diagnostics()).as(other).isEmpty();
            assertThat(contribution(assessment, "binance-login.top")).as(other).isPositive();
        }
    }

    @Test
    void a_scope_is_the_articles_that_lie_there() throws IOException {
        String scoped = PARTNER.replace("\"all\"", "[\"example.org\"]");
        assertThat(assess(scoped, Optional.of("https://blog.example.org/a")).diagnostics())
                .extracting(Diagnostic::code)
                .contains("exception-applied");
        assertThat(assess(scoped, Optional.of("https://example.net/a")).diagnostics())
                .isEmpty();
    }

    @Test
    void one_signal_or_one_indicator_may_be_meant() throws IOException {
        Assessment signal = assess(PARTNER.replace("\"reason\"", "\"signal\": \"lookalike-host\", \"reason\""));
        assertThat(signal.diagnostics()).singleElement().asString().contains("(lookalike-host)");
        Assessment code = assess(PARTNER.replace("\"brand\": \"binance\"", "\"brand\": \"okx\"")
                .replace("\"host\": \"binance-login.top\"", "\"indicator\": \"code:70153328\""));
        assertThat(code.diagnostics()).singleElement().asString().contains("code:70153328 for okx");
    }

    private Assessment assess(String exception) throws IOException {
        return assess(exception, Optional.empty());
    }

    private Assessment assess(String exception, Optional<String> url) throws IOException {
        Optional<ModelSource> additions = Optional.empty();
        if (!exception.isEmpty()) {
            Path exceptions = Files.createDirectories(folder.resolve("exceptions"));
            Files.writeString(exceptions.resolve("partner.json"), exception);
            additions = Optional.of(ModelSource.folder(folder));
        }
        try (Moderator moderator = Moderator.builder(
                        KnowledgeLoader.load(ModelSource.shipped(), additions, Optional.empty()))
                .build()) {
            return moderator.assess(Articles.text("id", url.orElse(null), TEXT));
        }
    }

    /** Of all evidence whose first address lies on the host, in millionths. */
    private static long contribution(Assessment assessment, String host) {
        return assessment.evidence().stream()
                .filter(piece -> piece.evidence().subjects().stream()
                        .limit(1)
                        .anyMatch(subject -> subject.toString().contains(host)))
                .mapToLong(piece -> piece.contribution().micros())
                .sum();
    }
}
