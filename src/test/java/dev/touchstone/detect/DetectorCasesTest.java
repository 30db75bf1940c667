package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.segment.ArticleSegmenter;
import dev.touchstone.segment.NlpModels;
import dev.touchstone.text.Span;
import dev.touchstone.web.AddressScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every detector finds what its cases mark and nothing else, and has cases of both kinds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectorCasesTest {
    private static final String GENUINE = "# genuine help page";

    private final Knowledge knowledge = KnowledgeLoader.load();
    private final ArticleScanner scanner = new ArticleScanner(knowledge);
    private NlpModels models = new NlpModels();

    @BeforeAll
    void open() {
        models = new NlpModels();
    }

    @AfterAll
    void close() {
        models.close();
    }

    @TestFactory
    Stream<DynamicContainer> every_detector_keeps_to_its_cases() {
        return Detectors.all().stream()
                .map(detector ->
                        DynamicContainer.dynamicContainer(detector.signal().id(), tests(detector)));
    }

    private List<DynamicTest> tests(Detector detector) {
        String id = detector.signal().id();
        List<String> lines = lines(id);
        List<DetectorCase> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(DetectorCase.parse(id + ".cases:" + (i + 1), line));
            }
        }
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("has cases of both kinds", () -> {
            assertThat(cases).as("cases that must find something").anyMatch(each -> !each.expectsNothing());
            assertThat(cases).as("cases that must find nothing").anyMatch(DetectorCase::expectsNothing);
            assertThat(lines).as("a group of genuine help-page sentences").anyMatch(line -> line.startsWith(GENUINE));
        }));
        for (DetectorCase each : cases) {
            tests.add(DynamicTest.dynamicTest(each.place(), () -> {
                List<Evidence> evidence = detect(detector, each.article());
                assertThat(found(each.article(), evidence))
                        .as(each.article().text())
                        .isEqualTo(each.expected());
                assertThat(detect(detector, each.article())).isEqualTo(evidence);
            }));
        }
        return tests;
    }

    private List<Evidence> detect(Detector detector, Article article) {
        ArticleSegmenter segmenter = new ArticleSegmenter(models, new AddressScanner(knowledge.parser())::scan);
        return detector.detect(scanner.scan(segmenter.segment(article)));
    }

    private static List<String> found(Article article, List<Evidence> evidence) {
        List<String> found = new ArrayList<>();
        for (Place place : new Place[] {Place.URL, Place.TEXT}) {
            String text = place == Place.TEXT ? article.text() : article.url().orElse("");
            evidence.stream()
                    .filter(piece -> piece.place() == place)
                    .flatMap(piece -> piece.spans().stream())
                    .distinct()
                    .sorted()
                    .map((Span span) -> span.cut(text))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<String> lines(String id) {
        try (InputStream in = DetectorCasesTest.class.getResourceAsStream(id + ".cases")) {
            assertThat(in).as(id + ".cases").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
