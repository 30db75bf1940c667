package dev.touchstone.evaluate;

import dev.touchstone.detect.WordingEvidence;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.knowledge.WordingModel;
import dev.touchstone.text.Shingles;
import java.util.ArrayList;
import java.util.List;

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
        Shingles shingles) {
    public Example {
        evidence = List.copyOf(evidence);
    }

    /** The same article as another wording model sees it. */
    Example worded(WordingModel model) {
        List<Evidence> seen = new ArrayList<>(evidence);
        for (WordingEvidence wording : WordingEvidence.values()) {
            seen.removeIf(piece -> piece.signal().equals(wording.signal()));
            wording.of(shingles, model).ifPresent(seen::add);
        }
        return new Example(id, place, label, family, language, hard, why, seen, shingles);
    }
}
