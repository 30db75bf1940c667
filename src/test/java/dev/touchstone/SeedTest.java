package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five real articles the project began with, where they lie beside it: {@code shared/seeds} in the folder above or the
 * next above. {@link SeedTwinTest} demands the same of articles in our own words, and always runs.
 */
class SeedTest {
    private static Moderator moderator;

    @BeforeAll
    static void load() {
        moderator = Moderator.load();
    }

    @AfterAll
    static void close() {
        moderator.close();
    }

    private static Article seed(String number) {
        for (String above : List.of("..", "../..")) {
            Path folder = Path.of(above, "shared", "seeds");
            if (Files.isDirectory(folder)) {
                return read(folder, number);
            }
        }
        Assumptions.abort("skipped: shared/seeds is not beside this project");
        throw new AssertionError();
    }

    private static Article read(Path folder, String number) {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(folder + " holds no seed " + number));
            List<Article> articles = new ArrayList<>();
            new SourceReader(Limits.DEFAULT).read(Source.file(file), outcome -> {
                assertThat(outcome).isInstanceOf(ReadArticle.class);
                articles.add(((ReadArticle) outcome).article());
            });
            assertThat(articles).hasSize(1);
            return articles.get(0);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({"000, 7, 1", "001, 9, 2", "002, 4, 1"})
    void spam_seed_is_flagged_for_both_labels_with_its_hosts_and_codes(String number, int times, int blocks) {
        Article article = seed(number);
        Assessment assessment = moderator.assess(article);

        SeedDemands.flagged(assessment);
        for (String domain : List.of("firgrouxywebb.com", "dejiz.com", "binancezc.top")) {
            SeedDemands.implicatedAndNotOfficial(assessment, domain);
        }
        SeedDemands.officialAndNotImplicated(assessment, "binance.com");
        SeedDemands.counted(article, assessment, "34978585", times);
        SeedDemands.counted(article, assessment, "BTC45", blocks);
        SeedDemands.counted(article, assessment, "UMKP34DR", blocks);
        SeedDemands.spansQuoteTheirText(article, assessment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"003", "004"})
    void help_centre_seed_is_clean(String number) {
        Article article = seed(number);
        Assessment assessment = moderator.assess(article);

        SeedDemands.clean(assessment);
        SeedDemands.spansQuoteTheirText(article, assessment);
    }
}
