package dev.touchstone.review;

import dev.touchstone.assess.Label;
import java.util.List;
import java.util.Map;

/**
 * Figures over the decisions that hold.
 *
 * @param articles how many are decided
 * @param outcomes how often each, by label
 * @param signals precision of each signal, most decisions first
 * @param times how long decisions took
 * @param agreement between reviewers who decided the same article
 * @param days decisions a day, by day
 * @param reviewers decisions by each
 */
public record Statistics(
        long articles,
        Map<Label, Map<Outcome, Long>> outcomes,
        List<SignalPrecision> signals,
        Times times,
        Agreement agreement,
        List<Count> days,
        List<Count> reviewers) {
    public Statistics {
        outcomes = Map.copyOf(outcomes);
        signals = List.copyOf(signals);
        days = List.copyOf(days);
        reviewers = List.copyOf(reviewers);
    }

    /**
     * Of articles where the signal counts towards the label, how many people confirmed.
     *
     * @param low end of Wilson's interval of 95%; so {@code high}
     */
    public record SignalPrecision(
            String signal,
            Label label,
            long confirmed,
            long rejected,
            long unsure,
            double precision,
            double low,
            double high) {}

    /**
     * Seconds between claim and decision. A batch counts once.
     *
     * @param median 0 where nothing was timed; so the others
     * @param buckets how many took up to each number of seconds, the last one any longer
     */
    public record Times(long timed, long median, long ninetieth, List<Count> buckets) {
        public Times {
            buckets = List.copyOf(buckets);
        }
    }

    /**
     * Pairs of decisions of different people on the same label of the same article, unsure left out.
     *
     * @param kappa Cohen's, of all pairs together; 0 where there are none or chance explains all
     */
    public record Agreement(long pairs, long agreed, double kappa) {}

    /** How many of something named. */
    public record Count(String name, long count) {}
}
