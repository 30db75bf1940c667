package dev.touchstone.evaluate.backtest;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.evaluate.CorpusLabel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One article by two sets of models. Keeps nothing of the article itself.
 *
 * @param id of the article
 * @param source where it was read
 * @param called how a labeller called it; absent where nobody did
 * @param before what the models in use say
 * @param after what the others say
 * @param change between them
 * @param shifts of signals, the largest first
 */
public record Comparison(
        String id,
        String source,
        Optional<CorpusLabel> called,
        Side before,
        Side after,
        Change change,
        List<Shift> shifts) {
    public Comparison {
        shifts = List.copyOf(shifts);
    }

    /**
     * What one set of models says.
     *
     * @param verdict on the article
     * @param labels how each came out
     */
    public record Side(Verdict verdict, Map<Label, LabelAssessment> labels) {
        public Side {
            labels = Collections.unmodifiableMap(new EnumMap<>(labels));
        }

        static Side of(Assessment assessment) {
            return new Side(assessment.verdict(), assessment.labels());
        }
    }

    /** Of one article; nobody has said how it is called yet. */
    static Comparison of(Assessment before, Assessment after) {
        return new Comparison(
                before.id(),
                before.origin().toString(),
                Optional.empty(),
                Side.of(before),
                Side.of(after),
                Change.of(before, after),
                Shift.between(before, after));
    }

    Comparison called(Optional<CorpusLabel> label) {
        return new Comparison(id, source, label, before, after, change, shifts);
    }

    /** Whether a labeller called it clean. */
    public boolean isGenuine() {
        return called.filter(label -> label == CorpusLabel.CLEAN).isPresent();
    }
}
