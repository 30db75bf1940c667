package dev.touchstone.review;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the models of now judge an article, beside how it was judged.
 *
 * @param models digest of those of now
 * @param asOf the day of their registry
 * @param verdict by them
 * @param scores by them
 * @param signals that count against it by them
 * @param textOnly whether only the extracted text could be judged: links behind words of a page are not in it
 */
public record JudgedNow(
        String models,
        LocalDate asOf,
        Verdict verdict,
        Map<Label, Double> scores,
        List<String> signals,
        boolean textOnly) {
    public JudgedNow {
        scores = Map.copyOf(scores);
        signals = List.copyOf(signals);
    }
}
