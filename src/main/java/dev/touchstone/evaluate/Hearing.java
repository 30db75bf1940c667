package dev.touchstone.evaluate;

import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.knowledge.WordingModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The learnt models of words and of sentences, so fitted that each example can be heard by ones that have not heard its family:
 * weights must not be fitted to what was learnt from the same articles. Immutable.
 */
final class Hearing {
    private final int[] fold;
    private final List<WordingModel> wordings;
    private final List<SentenceModel> sentences;

    private Hearing(int[] fold, List<WordingModel> wordings, List<SentenceModel> sentences) {
        this.fold = fold;
        this.wordings = List.copyOf(wordings);
        this.sentences = List.copyOf(sentences);
    }

    /** For each fold a model of words that has not heard it. */
    List<WordingModel> wordings() {
        return wordings;
    }

    /** For each fold a model of sentences that has not heard it. */
    List<SentenceModel> sentences() {
        return sentences;
    }

    static Hearing of(List<Example> examples, int folds) {
        int[] fold = Folds.split(examples, folds);
        return new Hearing(
                fold,
                WordingTrainer.withoutEach(examples, fold, folds),
                SentenceTrainer.withoutEach(examples, fold, folds));
    }

    /** The examples, each as models hear it that have not heard its family. */
    static List<Example> unheard(List<Example> examples, int folds) {
        return of(examples, folds).heard(examples);
    }

    /** @param examples those that the models were fitted to, in the same order */
    List<Example> heard(List<Example> examples) {
        List<Example> heard = new ArrayList<>();
        for (int i = 0; i < fold.length; i++) {
            heard.add(examples.get(i).heard(wordings.get(fold[i]), sentences.get(fold[i])));
        }
        return List.copyOf(heard);
    }
}
