package dev.touchstone.evidence;

import dev.touchstone.text.SentenceFeatures;
import java.util.List;

/**
 * What sentences of an article are made of: what a sentence model is trained from.
 *
 * @param features of each, in the order asked
 */
public record HeardSentences(List<SentenceFeatures> features) {
    public HeardSentences {
        features = List.copyOf(features);
    }
}
