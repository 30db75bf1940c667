package dev.touchstone.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakenBackTest {
    private static final Signal PUSH = Signal.incriminating("foreign-door", "impersonation", "A sign.");
    private static final Signal WARNING = Signal.exculpating("warning", "What takes back.");
    private static final Reason QUOTED = push(4, 5.5);
    private static final Reason MEANT = push(40, 3);

    @Test
    void a_piece_within_the_reach_of_a_warning_names_it_and_no_other_piece_does() {
        TakenBack takenBack = TakenBack.among(List.of(QUOTED, MEANT, warning(-5.5), warning(-0.1)));
        assertThat(takenBack.numbers()).containsExactly(List.of(3, 4), List.of(), List.of(), List.of());
        assertThat(takenBack.words(0, PageWords.in(ReportLanguage.ENGLISH))).isEqualTo("taken back by 3, 4");
        assertThat(takenBack.words(0, PageWords.in(ReportLanguage.CHINESE))).isEqualTo("由第 3、4 条抵消");
        assertThat(takenBack.words(1, PageWords.in(ReportLanguage.ENGLISH))).isEmpty();
    }

    @Test
    void a_warning_that_took_nothing_is_not_named() {
        assertThat(TakenBack.among(List.of(QUOTED, warning(0))).numbers()).containsExactly(List.of(), List.of());
    }

    private static Reason push(int start, double weight) {
        Evidence piece = Evidence.of(
                PUSH, Optional.empty(), List.of(new Span(start, start + 6)), List.of(), 1, Because.of("b", Map.of()));
        return new Reason(List.of(piece), Map.of(Label.IMPERSONATION, LogOdds.of(weight)));
    }

    private static Reason warning(double weight) {
        Evidence piece = new Evidence(
                WARNING,
                Optional.empty(),
                Place.TEXT,
                List.of(new Span(0, 3)),
                List.of(new Subject.Phrase("not")),
                1,
                Because.of("b", Map.of()),
                Optional.of(new Relief(Set.of("foreign-door"), List.of(new Span(0, 20)), Optional.empty())));
        return new Reason(List.of(piece), Map.of(Label.IMPERSONATION, LogOdds.of(weight)));
    }
}
