package dev.touchstone.evaluate;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.knowledge.WordingModel;
import dev.touchstone.text.Shingles;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A labelled article after observation: all that training and measuring need of it.
 *
 * @param id of the article
 * @param place where it was read
 * @param label what it was called
 * @param family folds are split by it
 * @param language as labelled, else as detected
 * @param hard whether it is clean and easily got wrong
 * @param why the labeller's reason
 * @param evidence what was seen
 * @param shingles what it is worded in
 * @param traits by what else figures are told apart
 */
public record Example(
        String id,
        String place,
        CorpusLabel label,
        String family,
        String language,
        boolean hard,
        String why,
        List<Evidence> evidence,
        Shingles shingles,
        Traits traits) {
    public Example {
        evidence = List.copyOf(evidence);
    }

    /** The same article as it would be seen without a signal. */
    Example without(String signal) {
        List<Evidence> seen = new ArrayList<>(evidence);
        seen.removeIf(piece -> piece.signal().id().equals(signal));
        return seen.size() == evidence.size()
                ? this
                : new Example(id, place, label, family, language, hard, why, seen, shingles, traits);
    }

    /** The same article as another wording model sees it. */
    Example worded(WordingModel model) {
        List<Evidence> seen = new ArrayList<>(evidence);
        for (WordingSignal wording : WordingSignal.values()) {
            seen.removeIf(piece -> piece.signal().id().equals(wording.id()));
            model.of(wording.label())
                    .map(weights -> weights.strength(shingles))
                    .filter(strength -> strength > 0)
                    .ifPresent(strength -> seen.add(worded(wording, strength)));
        }
        return new Example(id, place, label, family, language, hard, why, seen, shingles, traits);
    }

    private static Evidence worded(WordingSignal wording, double strength) {
        return Evidence.of(
                wording.signal(),
                Optional.empty(),
                List.of(new Span(0, 1)),
                List.of(),
                strength,
                Because.of(wording.id(), Map.of()));
    }
}
