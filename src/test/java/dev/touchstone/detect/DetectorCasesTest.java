package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every detector finds what its cases mark and nothing else, and has cases of every kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectorCasesTest {
    /** What their words weigh changes with every training: WordingEvidenceTest and PromotionVoiceTest have models of their own. */
    private static final Set<String> LEARNT = Set.of("impersonation-wording", "promotion-voice", "referral-wording");

    private final CaseScanner scanner = new CaseScanner();

    @AfterAll
    void close() {
        scanner.close();
    }

    @Test
    void every_case_file_belongs_to_a_detector() {
        assertThat(Detectors.all())
                .extracting(detector -> detector.signal().id())
                .containsAll(CaseFile.ids());
    }

    @TestFactory
    Stream<DynamicContainer> every_detector_keeps_to_its_cases() {
        return Detectors.all().stream()
                .filter(detector -> !LEARNT.contains(detector.signal().id()))
                .map(detector -> DynamicContainer.dynamicContainer(
                        detector.signal().id(),
                        tests(detector, CaseFile.of(detector.signal().id()))));
    }

    private Stream<DynamicTest> tests(Detector detector, CaseFile file) {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        "has cases of every kind",
                        () -> assertThat(file.faults()).isEmpty())),
                file.cases().stream()
                        .map(each -> DynamicTest.dynamicTest(each.place(), () -> {
                            List<Evidence> evidence = detector.detect(scanner.scan(each.article()));
                            assertThat(found(each.article(), evidence))
                                    .as("%s, %s", each.place(), each.article().text())
                                    .isEqualTo(each.expected());
                        })));
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
}
