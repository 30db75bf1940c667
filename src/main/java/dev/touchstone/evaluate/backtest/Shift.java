package dev.touchstone.evaluate.backtest;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.assess.WeighedEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a signal gives to a label by two sets of models.
 *
 * @param label it bears on
 * @param signal its id, or {@link #INTERCEPT}
 * @param before all that it gives by the one set
 * @param after by the other
 */
public record Shift(Label label, String signal, LogOdds before, LogOdds after) {
    /** Log-odds where nothing is seen; no signal has a name like it. */
    public static final String INTERCEPT = "(where nothing is seen)";

    private static final int MOST = 4;
    private static final Comparator<Shift> LARGEST_FIRST = Comparator.comparingLong(
                    (Shift shift) -> -Math.abs(shift.change().micros()))
            .thenComparing(Shift::label)
            .thenComparing(Shift::signal);

    public LogOdds change() {
        return after.minus(before);
    }

    /** The largest changes, at most {@value #MOST}. */
    static List<Shift> between(Assessment before, Assessment after) {
        List<Shift> shifts = new ArrayList<>();
        for (Label label : Label.values()) {
            Map<String, LogOdds> one = bySignal(before, label);
            Map<String, LogOdds> other = bySignal(after, label);
            Set<String> signals = new TreeSet<>(one.keySet());
            signals.addAll(other.keySet());
            for (String signal : signals) {
                Shift shift = new Shift(
                        label,
                        signal,
                        one.getOrDefault(signal, LogOdds.ZERO),
                        other.getOrDefault(signal, LogOdds.ZERO));
                if (shift.change().micros() != 0) {
                    shifts.add(shift);
                }
            }
        }
        shifts.sort(LARGEST_FIRST);
        return List.copyOf(shifts.subList(0, Math.min(MOST, shifts.size())));
    }

    private static Map<String, LogOdds> bySignal(Assessment assessment, Label label) {
        Map<String, LogOdds> sums = new TreeMap<>();
        sums.put(INTERCEPT, assessment.label(label).intercept());
        for (WeighedEvidence piece : assessment.evidence()) {
            if (piece.label().filter(label::equals).isPresent()) {
                sums.merge(piece.evidence().signal().id(), piece.contribution(), LogOdds::plus);
            }
        }
        return sums;
    }
}
