package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.PiecesByPlace;
import dev.touchstone.evidence.Signal.Polarity;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Evidence with what each relief in it takes back from: worked out once, however often it is summed with parts left out.
 * Immutable.
 */
final class BoundEvidence {
    private final List<Evidence> all;
    private final Map<String, List<Integer>> bySignal = new LinkedHashMap<>();
    private final Map<String, List<Taking>> takings = new LinkedHashMap<>();

    BoundEvidence(List<Evidence> evidence, ScoringModel scoring) {
        this.all = List.copyOf(evidence);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).signal().polarity() == Polarity.INCRIMINATING) {
                bySignal.computeIfAbsent(all.get(i).signal().id(), unused -> new ArrayList<>())
                        .add(i);
            }
        }
        bySignal.forEach((signal, indices) -> takings.put(
                signal, takings(new PiecesByPlace(indices.stream().map(all::get).toList()), scoring)));
    }

    private List<Taking> takings(PiecesByPlace pieces, ScoringModel scoring) {
        List<Taking> found = new ArrayList<>();
        for (int r = 0; r < all.size(); r++) {
            Evidence reliever = all.get(r);
            if (reliever.relief().isPresent()) {
                double fraction = scoring.relief(reliever.signal().id()) * reliever.strength();
                List<Integer> covered =
                        fraction > 0 ? pieces.coveredBy(reliever.relief().get()) : List.of();
                if (!covered.isEmpty()) {
                    found.add(new Taking(r, fraction, covered));
                }
            }
        }
        return found;
    }

    List<Evidence> all() {
        return all;
    }

    /** Ids of the incriminating signals, in order of first occurrence. */
    Set<String> signals() {
        return Collections.unmodifiableSet(bySignal.keySet());
    }

    /** Indices, rising, of the signal's pieces. */
    List<Integer> pieces(String signal) {
        return bySignal.getOrDefault(signal, List.of());
    }

    /** What takes back from the signal's pieces, in the order of the evidence. */
    List<Taking> takings(String signal) {
        return takings.getOrDefault(signal, List.of());
    }

    /**
     * One relief of one signal.
     *
     * @param reliever its index in all evidence
     * @param fraction what it takes back of each piece, above 0 and up to 1
     * @param covered which of the signal's pieces it takes back from, rising
     */
    record Taking(int reliever, double fraction, List<Integer> covered) {}
}
