package dev.touchstone.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.CorpusRecord;
import dev.touchstone.Moderator;
import dev.touchstone.SeedDemands;
import dev.touchstone.article.Article;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.detect.Detector;
import dev.touchstone.detect.ScannedArticle;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Signal.Polarity;
import dev.touchstone.ingest.Articles;
import dev.touchstone.web.Standing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every assessment, whatever the weights: shown on every article of the corpus, the seeds' twins among them. */
class AssessmentLawsTest {
    /** An article and what was made of it. */
    record Judged(Article article, Assessment assessment) {
        @Override
        public String toString() {
            return article.id();
        }
    }

    private static Moderator moderator;
    private static List<Judged> corpus;

    @BeforeAll
    static void judge() {
        moderator = Moderator.load();
        corpus = CorpusRecord.all().stream()
                .map(CorpusRecord::article)
                .map(article -> new Judged(article, moderator.assess(article)))
                .toList();
    }

    @AfterAll
    static void close() {
        moderator.close();
    }

    @Test
    void the_corpus_shows_every_verdict_and_every_kind_of_evidence() {
        assertThat(corpus).hasSizeGreaterThan(150);
        assertThat(corpus.stream().map(judged -> judged.assessment.verdict()))
                .contains(Verdict.CLEAN, Verdict.REVIEW, Verdict.FLAG);
        assertThat(pieces().map(weighed -> weighed.evidence().signal().polarity()))
                .contains(Polarity.values());
        assertThat(pieces()).anyMatch(weighed -> weighed.contribution().micros() < 0);
    }

    private static Stream<WeighedEvidence> pieces() {
        return corpus.stream().flatMap(judged -> judged.assessment.evidence().stream());
    }

    @Test
    void intercept_and_contributions_add_up_to_the_log_odds_exactly() {
        for (Judged judged : corpus) {
            for (Label label : Label.values()) {
                LabelAssessment outcome = judged.assessment.label(label);
                long sum = of(judged.assessment, label).stream()
                        .mapToLong(weighed -> weighed.contribution().micros())
                        .sum();
                assertThat(outcome.intercept().micros() + sum)
                        .as("%s of %s", label.id(), judged)
                        .isEqualTo(outcome.logOdds().micros());
            }
        }
    }

    @Test
    void intercept_is_the_models() {
        for (Judged judged : corpus) {
            for (Label label : Label.values()) {
                assertThat(judged.assessment.label(label).intercept())
                        .isEqualTo(LogOdds.of(moderator
                                .knowledge()
                                .scoring()
                                .label(label.id())
                                .intercept()));
            }
        }
    }

    /** By a series in decimals, and so not by the function that the program uses. */
    @Test
    void score_is_the_logistic_of_the_log_odds_as_printed() {
        for (Judged judged : corpus) {
            for (Label label : Label.values()) {
                LabelAssessment outcome = judged.assessment.label(label);
                BigDecimal odds = exponential(new BigDecimal(outcome.logOdds().toString()));
                double logistic = odds.divide(odds.add(BigDecimal.ONE), MathContext.DECIMAL64)
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .doubleValue();
                assertThat(outcome.score()).as("%s of %s", label.id(), judged).isEqualTo(logistic);
            }
        }
    }

    private static BigDecimal exponential(BigDecimal value) {
        MathContext precise = new MathContext(40);
        BigDecimal small = value.divide(BigDecimal.valueOf(64), precise);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; i < 60; i++) {
            term = term.multiply(small, precise).divide(BigDecimal.valueOf(i), precise);
            sum = sum.add(term, precise);
        }
        return sum.pow(64, precise);
    }

    @Test
    void a_sign_against_never_counts_for_nor_a_sign_for_against() {
        assertThat(pieces()).allSatisfy(weighed -> {
            long micros = weighed.contribution().micros();
            switch (weighed.evidence().signal().polarity()) {
                case INCRIMINATING -> assertThat(micros).isNotNegative();
                case EXCULPATING -> assertThat(micros).isNotPositive();
                case NEUTRAL -> assertThat(micros).isZero();
            }
            assertThat(micros == 0 || weighed.label().isPresent()).isTrue();
        });
    }

    @Test
    void a_sign_counts_only_for_the_labels_it_is_a_sign_of() {
        assertThat(pieces().filter(weighed -> weighed.evidence().signal().polarity() == Polarity.INCRIMINATING))
                .allSatisfy(weighed -> assertThat(weighed.label().map(Label::id))
                        .matches(label -> label.isEmpty()
                                || weighed.evidence().signal().labels().contains(label.get())));
    }

    @Test
    void relief_takes_back_at_most_what_the_pieces_it_is_bound_to_gave() {
        int seen = 0;
        for (Judged judged : corpus) {
            for (Label label : Label.values()) {
                List<WeighedEvidence> pieces = of(judged.assessment, label);
                for (WeighedEvidence reliever : pieces) {
                    if (reliever.evidence().relief().isEmpty()) {
                        continue;
                    }
                    long given = pieces.stream()
                            .filter(piece -> piece.contribution().micros() > 0
                                    && reliever.evidence().relief().get().covers(piece.evidence()))
                            .mapToLong(piece -> piece.contribution().micros())
                            .sum();
                    assertThat(-reliever.contribution().micros())
                            .as("%s of %s", reliever.evidence().signal().id(), judged)
                            .isLessThanOrEqualTo(given);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void verdict_is_the_gravest_of_the_labels_and_each_labels_is_by_the_thresholds() {
        for (Judged judged : corpus) {
            Verdict gravest = Stream.of(Label.values())
                    .map(label -> judged.assessment.label(label).verdict())
                    .max(Comparator.comparing(Verdict::gravity))
                    .orElseThrow();
            assertThat(judged.assessment.verdict()).as("%s", judged).isEqualTo(gravest);
            for (Label label : Label.values()) {
                var thresholds = moderator.knowledge().policy().of(label.id());
                double score = judged.assessment.label(label).score();
                assertThat(judged.assessment.label(label).verdict())
                        .isEqualTo(
                                score >= thresholds.flag()
                                        ? Verdict.FLAG
                                        : score >= thresholds.review() ? Verdict.REVIEW : Verdict.CLEAN);
            }
        }
    }

    @Test
    void what_is_implicated_is_pointed_at_by_what_counts_against_a_label_that_is_not_clean() {
        int seen = 0;
        for (Judged judged : corpus) {
            for (Indicator indicator : judged.assessment.indicators()) {
                if (indicator.implicated()) {
                    seen++;
                    assertThat(judged.assessment.evidence())
                            .as("%s of %s", indicator.name(), judged)
                            .anyMatch(weighed -> weighed.contribution().micros() > 0
                                    && weighed.indicators().contains(indicator.name())
                                    && judged.assessment
                                                    .label(weighed.label().orElseThrow())
                                                    .verdict()
                                                    .gravity()
                                            >= Verdict.REVIEW.gravity());
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void official_domain_is_never_implicated() {
        int official = 0;
        for (Judged judged : corpus) {
            for (Indicator indicator : judged.assessment.indicators()) {
                if (indicator.type() == Indicator.Type.DOMAIN
                        && indicator.standing().equals(Optional.of(Standing.OFFICIAL))) {
                    official++;
                    assertThat(indicator.implicated())
                            .as("%s of %s", indicator.name(), judged)
                            .isFalse();
                }
            }
        }
        assertThat(official).isGreaterThan(50);
    }

    @Test
    void every_span_quotes_what_stands_there() {
        corpus.forEach(judged -> SeedDemands.spansQuoteTheirText(judged.article, judged.assessment));
    }

    @Test
    void nothing_in_the_corpus_fails_and_nothing_is_undecided() {
        assertThat(corpus).allSatisfy(judged -> {
            assertThat(judged.assessment.verdict()).isNotEqualTo(Verdict.UNDECIDED);
            assertThat(judged.assessment.diagnostics())
                    .extracting(Diagnostic::code)
                    .doesNotContain("detector-failed", "truncated");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "이 글은 주말에 다녀온 산길에 대한 기록입니다. 날씨가 맑아서 멀리 바다까지 보였고 내려오는 길에 따뜻한 국수를 먹었습니다.",
                "Dette er en fortelling om en lang tur i fjellet, om regnet som kom og om kaffen vi drakk i den lille hytta etterpå.",
            })
    void language_without_lexicon_is_told(String text) {
        Assessment assessment = moderator.assess(Articles.text("other", null, text));

        assertThat(assessment.language().tag()).isNotIn("zh-Hans", "zh-Hant", "en", "und");
        assertThat(assessment.diagnostics()).extracting(Diagnostic::code).containsExactly("language-not-covered");
    }

    @Test
    void language_with_lexicon_is_not_told_of() {
        for (Judged judged : corpus) {
            boolean covered = judged.assessment.language().tag().matches("zh-Hans|zh-Hant|en|und");
            assertThat(judged.assessment.diagnostics().stream()
                            .anyMatch(diagnostic -> diagnostic.code().equals("language-not-covered")))
                    .as("%s in %s", judged, judged.assessment.language())
                    .isEqualTo(!covered);
        }
    }

    @Test
    void a_detector_that_throws_makes_undecided_what_is_not_flagged() {
        try (Moderator broken = failing(new IllegalStateException("broke"))) {
            for (Judged judged : corpus) {
                assertFailed(judged, broken.assess(judged.article));
            }
        }
    }

    @Test
    void whatever_a_detector_throws() {
        for (RuntimeException failure : List.of(
                new NullPointerException(), new IndexOutOfBoundsException(7), new UnsupportedOperationException())) {
            try (Moderator broken = failing(failure)) {
                for (Judged judged : corpus.subList(0, 5)) {
                    assertFailed(judged, broken.assess(judged.article));
                }
            }
        }
    }

    @Test
    void a_stack_that_overflows_is_a_failure_of_the_detector() {
        try (Moderator broken = failing(new StackOverflowError())) {
            for (Judged judged : corpus.subList(0, 5)) {
                assertFailed(judged, broken.assess(judged.article));
            }
        }
    }

    @Test
    void a_machine_that_fails_is_no_verdict() {
        try (Moderator broken = failing(new OutOfMemoryError("none left"))) {
            assertThatThrownBy(() -> broken.assess(corpus.get(0).article)).isInstanceOf(OutOfMemoryError.class);
        }
    }

    private static Moderator failing(Throwable failure) {
        return Moderator.builder(moderator.knowledge())
                .detector(new Failing(failure))
                .build();
    }

    private static void assertFailed(Judged judged, Assessment assessment) {
        assertThat(assessment.verdict())
                .as("%s", judged)
                .isEqualTo(judged.assessment.verdict() == Verdict.FLAG ? Verdict.FLAG : Verdict.UNDECIDED);
        assertThat(assessment.diagnostics())
                .anyMatch(diagnostic -> diagnostic.code().equals("detector-failed")
                        && diagnostic.message().contains("always-fails"));
        assertThat(assessment.labels()).isEqualTo(judged.assessment.labels());
        assertThat(assessment.evidence()).isEqualTo(judged.assessment.evidence());
    }

    /** Throws, whatever it sees. */
    private record Failing(Throwable failure) implements Detector {
        @Override
        public Signal signal() {
            return Signal.incriminating("always-fails", "impersonation", "Nothing: it throws.");
        }

        @Override
        public List<Evidence> detect(ScannedArticle article) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    @Test
    void an_article_that_a_limit_cuts_is_undecided_unless_what_was_seen_suffices() {
        Article spam = CorpusRecord.named("zh-twin-000").article();
        Article clean = CorpusRecord.named("zh-twin-003").article();
        try (Moderator bounded = Moderator.builder(moderator.knowledge())
                .maxCharacters(spam.text().length() - 1)
                .build()) {
            assertThat(bounded.assess(spam).verdict()).isEqualTo(Verdict.FLAG);
            assertThat(bounded.assess(spam).truncated()).isTrue();
        }
        try (Moderator bounded =
                Moderator.builder(moderator.knowledge()).maxCharacters(1_000).build()) {
            Assessment cut = bounded.assess(clean);
            assertThat(cut.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(cut.diagnostics()).extracting(Diagnostic::code).contains("truncated");
        }
    }

    private static List<WeighedEvidence> of(Assessment assessment, Label label) {
        return assessment.evidence().stream()
                .filter(weighed -> weighed.label().equals(Optional.of(label)))
                .toList();
    }
}
