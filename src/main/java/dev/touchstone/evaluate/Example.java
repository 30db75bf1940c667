package dev.touchstone.evaluate;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.VoiceSignal;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.knowledge.HeardWords;
import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.knowledge.WordingModel;
import dev.touchstone.text.SentenceFeatures;
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
 * @param giving what its sentences are made of that give a link or a code
 * @param sentences those of its sentences whose kind was labelled
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
        List<SentenceFeatures> giving,
        List<LabelledSentence> sentences,
        Traits traits) {
    public Example {
        evidence = List.copyOf(evidence);
        giving = List.copyOf(giving);
        sentences = List.copyOf(sentences);
    }

    /** The same article as it would be seen without a signal. */
    Example without(String signal) {
        List<Evidence> seen = new ArrayList<>(evidence);
        seen.removeIf(piece -> piece.signal().id().equals(signal));
        return seen.size() == evidence.size() ? this : seeing(seen);
    }

    /** The same article as other models of words and of sentences hear it. */
    Example heard(WordingModel wording, SentenceModel sentenceModel) {
        List<Evidence> seen = new ArrayList<>(evidence);
        for (WordingSignal signal : WordingSignal.values()) {
            seen.removeIf(piece -> piece.signal().id().equals(signal.id()));
            wording.of(signal.label())
                    .map(weights -> signal.hearsPassages() ? weights.plainest(shingles) : weights.whole(shingles))
                    .map(HeardWords::strength)
                    .filter(strength -> strength > 0)
                    .ifPresent(strength -> seen.add(piece(signal.signal(), strength)));
        }
        seen.removeIf(piece -> piece.signal().id().equals(VoiceSignal.ID));
        double strength = sentenceModel.promotion(giving);
        if (strength > 0) {
            seen.add(piece(VoiceSignal.signal(), strength));
        }
        return seeing(seen);
    }

    private Example seeing(List<Evidence> seen) {
        return new Example(id, place, label, family, language, hard, why, seen, shingles, giving, sentences, traits);
    }

    private static Evidence piece(Signal signal, double strength) {
        return Evidence.of(
                signal,
                Optional.empty(),
                List.of(new Span(0, 1)),
                List.of(),
                strength,
                Because.of(signal.id(), Map.of()));
    }
}
