package dev.touchstone.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds of the sum of a label whatever is put into it, shown on pieces drawn at random. */
class ReliefLawTest {
    private static final Signal LINK = Signal.incriminating("a-link", "impersonation", "A link.");
    private static final Signal CLAIM = Signal.incriminating("b-claim", "impersonation", "A claim.");
    private static final Signal UNWEIGHED = Signal.incriminating("c-new", "impersonation", "A new sign.");
    private static final Signal WARNING = Signal.exculpating("warning", "A warning.");
    private static final Signal OWN = Signal.exculpating("own-site", "The brand's own site.");

    private static final LabelModel LABEL = LabelModel.of(
            -2.345678,
            Map.of("a-link", 3.141593, "b-claim", 1.618034),
            List.of(LabelModel.Group.of("both", 3.7, List.of("a-link", "b-claim"))));

    private static final ScoringModel SCORING =
            ScoringModel.of(1, Map.of("impersonation", LABEL), Map.of("warning", 0.95, "own-site", 1.0), Map.of());

    private static Evidence piece(Signal signal, int at, double strength) {
        return Evidence.of(
                signal,
                Optional.empty(),
                List.of(new Span(at, at + 5)),
                List.of(),
                strength,
                Because.of("because", Map.of()));
    }

    private static Evidence relief(Signal signal, double strength, Set<String> signals, Span... scope) {
        return new Evidence(
                signal,
                Optional.empty(),
                Place.TEXT,
                List.of(new Span(0, 3)),
                List.of(),
                strength,
                Because.of("because", Map.of()),
                Optional.of(new Relief(signals, List.of(scope), Optional.empty())));
    }

    private static List<Evidence> drawn(int seed) {
        Random random = new Random(seed);
        List<Evidence> evidence = new ArrayList<>();
        int pieces = random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            Signal signal = List.of(LINK, CLAIM, UNWEIGHED).get(random.nextInt(3));
            evidence.add(piece(signal, random.nextInt(20) * 10, strength(random)));
        }
        int relievers = random.nextInt(4);
        for (int i = 0; i < relievers; i++) {
            Set<String> signals = random.nextBoolean() ? Set.of("b-claim") : Set.of("a-link", "b-claim");
            Span[] scope = random.nextInt(3) == 0
                    ? new Span[0]
                    : new Span[] {new Span(random.nextInt(100), 100 + random.nextInt(100))};
            evidence.add(relief(random.nextBoolean() ? WARNING : OWN, strength(random), signals, scope));
        }
        return evidence;
    }

    private static double strength(Random random) {
        return random.nextInt(4) == 0 ? 1 : (1 + random.nextInt(100)) / 101.0;
    }

    private static LabelSum sum(List<Evidence> evidence) {
        return LabelSum.of(evidence, LABEL, SCORING);
    }

    @RepeatedTest(400)
    void contributions_add_up_and_relief_never_pays_for_what_it_is_not_bound_to(RepetitionInfo repetition) {
        List<Evidence> evidence = drawn(repetition.getCurrentRepetition());
        LabelSum sum = sum(evidence);

        long total = LogOdds.of(LABEL.intercept()).micros();
        for (LogOdds contribution : sum.contributions()) {
            total += contribution.micros();
        }
        assertThat(sum.total().micros()).isEqualTo(total);
        assertThat(sum.pieces()).noneMatch(piece -> piece.signal().equals(UNWEIGHED));

        for (int r = 0; r < sum.pieces().size(); r++) {
            Evidence reliever = sum.pieces().get(r);
            if (reliever.relief().isPresent()) {
                long given = 0;
                for (int i = 0; i < sum.pieces().size(); i++) {
                    if (reliever.relief().get().covers(sum.pieces().get(i))) {
                        given += sum.contributions().get(i).micros();
                    }
                }
                assertThat(-sum.contributions().get(r).micros())
                        .as("taken back by %s", reliever)
                        .isBetween(0L, given);
            }
        }
    }

    /** Relief that speaks of nothing here changes nothing, and what it does not speak of counts as if it were not there. */
    @RepeatedTest(200)
    void what_is_not_relieved_counts_as_much_as_without_the_relief(RepetitionInfo repetition) {
        List<Evidence> evidence = drawn(repetition.getCurrentRepetition());
        List<Evidence> unrelieved = evidence.stream()
                .filter(piece -> piece.relief().isEmpty()
                        && evidence.stream()
                                .noneMatch(other -> other.relief()
                                        .filter(relief -> relief.covers(piece))
                                        .isPresent()))
                .toList();

        assertThat(sum(evidence).total()).isGreaterThanOrEqualTo(sum(unrelieved).total());
        assertThat(sum(evidence).total())
                .isLessThanOrEqualTo(sum(evidence.stream()
                                .filter(piece -> piece.relief().isEmpty())
                                .toList())
                        .total());
    }

    @Test
    void relief_of_a_claim_takes_back_its_share_of_the_claim_and_leaves_the_link() {
        Evidence link = piece(LINK, 10, 0.5);
        Evidence claim = piece(CLAIM, 50, 0.5);
        LabelSum sum = sum(List.of(link, claim, relief(WARNING, 1, Set.of("b-claim"), new Span(50, 60))));

        assertThat(sum.contributions())
                .containsExactly(
                        LogOdds.of(3.141593 * 0.5),
                        LogOdds.of(1.618034 * 0.5),
                        // What stays of the claim is a twentieth of its strength.
                        LogOdds.of(1.618034 * 0.025).minus(LogOdds.of(1.618034 * 0.5)));
    }

    @Test
    void pieces_of_one_signal_add_up_with_falling_weight() {
        LabelSum sum = sum(List.of(piece(LINK, 10, 0.5), piece(LINK, 20, 0.5), piece(LINK, 30, 0.5)));

        assertThat(sum.total()).isEqualTo(LogOdds.of(-2.345678).plus(LogOdds.of(3.141593 * 0.875)));
    }

    @Test
    void a_group_gives_no_more_than_its_cap() {
        LabelSum sum = sum(List.of(piece(LINK, 10, 1), piece(CLAIM, 20, 1)));

        assertThat(sum.total().micros() - LogOdds.of(-2.345678).micros()).isBetween(3_699_999L, 3_700_001L);
    }
}
