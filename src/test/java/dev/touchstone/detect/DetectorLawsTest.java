package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal.Polarity;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every detector, on the cases of all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectorLawsTest {
    private final List<Article> articles = CaseFile.ids().stream()
            .flatMap(id -> CaseFile.of(id).cases().stream())
            .map(DetectorCase::article)
            .toList();

    private final CaseScanner scanner = new CaseScanner();
    private final List<List<Evidence>> first = detectAll();

    static Stream<Detector> detectors() {
        return Detectors.all().stream();
    }

    @AfterAll
    void close() {
        scanner.close();
    }

    @Test
    void the_same_article_gives_the_same_evidence_twice_and_in_two_threads() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<List<Evidence>>> run = () -> {
            start.await();
            return detectAll();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<List<Evidence>>> again : threads.invokeAll(List.of(run, run))) {
                assertThat(again.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_signal_has_one_detector() {
        assertThat(detectors().map(detector -> detector.signal().id())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void a_signal_says_in_one_sentence_what_it_sees(Detector detector) {
        assertThat(detector.signal().id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(detector.signal().summary()).matches("[A-Z].{19,}\\.");
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void evidence_is_of_the_detectors_signal_and_relieves_only_where_the_signal_does(Detector detector) {
        for (Article article : articles) {
            assertThat(detector.detect(scanner.scan(article)))
                    .allMatch(piece -> piece.signal().equals(detector.signal()))
                    .allMatch(piece ->
                            piece.relief().isPresent() == (detector.signal().polarity() == Polarity.EXCULPATING));
        }
    }

    @Test
    void spans_lie_inside_the_text_and_quotes_are_what_stands_there() {
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            for (Evidence piece : first.get(i)) {
                String text = piece.place() == Place.TEXT
                        ? article.text()
                        : article.url().orElseThrow();
                assertThat(piece.spans())
                        .as("%s in %s", piece.signal().id(), text)
                        .allMatch(span -> span.length() > 0 && span.end() <= text.length());
                List<String> cut = piece.spans().stream()
                        .map((Span span) -> span.cut(text))
                        .toList();
                assertThat(cut).as("%s in %s", piece.signal().id(), text).containsAll(quotes(piece));
                piece.relief()
                        .ifPresent(relief -> assertThat(relief.scope())
                                .allMatch(span -> span.end() <= article.text().length()));
            }
        }
    }

    /** Words of the article that the evidence repeats. */
    private static List<String> quotes(Evidence piece) {
        List<String> quotes = new ArrayList<>();
        String words = piece.because().arguments().get("words");
        if (words != null) {
            quotes.add(words);
        }
        for (Subject subject : piece.subjects()) {
            if (subject instanceof Subject.Phrase phrase) {
                quotes.add(phrase.text());
            }
        }
        return quotes;
    }

    private List<List<Evidence>> detectAll() {
        return articles.stream()
                .map(article -> {
                    ScannedArticle scanned = scanner.scan(article);
                    return detectors()
                            .flatMap(detector -> detector.detect(scanned).stream())
                            .toList();
                })
                .toList();
    }
}
