package dev.touchstone.evaluate;

import dev.touchstone.evidence.Evidence;
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
 */
public record Example(
        String id,
        String place,
        CorpusLabel label,
        String family,
        String language,
        boolean hard,
        String why,
        List<Evidence> evidence) {
    public Example {
        evidence = List.copyOf(evidence);
    }
}
