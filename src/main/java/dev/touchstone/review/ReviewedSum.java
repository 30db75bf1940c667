package dev.touchstone.review;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.util.List;

/**
 * How a label's log-odds come about. The intercept and all bars add up to them exactly.
 *
 * @param verdict of the label
 * @param score between 0 and 1
 * @param logOdds in millionths
 * @param intercept in millionths
 * @param bars one for each piece that bears on the label, in the order of their numbers
 */
public record ReviewedSum(Label label, Verdict verdict, double score, long logOdds, long intercept, List<Bar> bars) {
    public ReviewedSum {
        bars = List.copyOf(bars);
    }

    /**
     * One step of the sum.
     *
     * @param evidence number of the piece
     * @param signal its signal
     * @param micros what it adds, in millionths
     */
    public record Bar(int evidence, String signal, long micros) {}
}
