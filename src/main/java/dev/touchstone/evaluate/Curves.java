package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.measure.Calibration;
import dev.touchstone.evaluate.measure.PrecisionRecall;
import dev.touchstone.evaluate.measure.ReliabilityBin;
import dev.touchstone.evaluate.measure.ScoredSample;
import java.util.List;

/**
 * What of a label's scores is drawn.
 *
 * @param label of the scores
 * @param bins of the reliability diagram, by rising score
 * @param curve of precision and recall, by falling threshold
 */
public record Curves(Label label, List<ReliabilityBin> bins, List<PrecisionRecall.Point> curve) {
    public Curves {
        bins = List.copyOf(bins);
        curve = List.copyOf(curve);
    }

    /** Of one label over all articles that were measured. */
    public static Curves of(Measurement measurement, Label label) {
        ScoredSample sample = measurement.evaluation().scores().sample(label);
        return new Curves(label, new Calibration(sample).bins(), new PrecisionRecall(sample).curve());
    }
}
