package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article that was got wrong.
 *
 * @param kind how wrong
 * @param outcome what was made of it
 * @param index of the article in the corpus
 */
record Mistake(Kind kind, Outcome outcome, int index) {
    /** The gravest first. */
    enum Kind {
        CLEAN_FLAGGED("clean, flagged"),
        MISSED("bad, missed"),
        CLEAN_IN_REVIEW("clean, review");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Of one kind those first whose score is the furthest from what it should be. */
    private static final Comparator<Mistake> WORST_FIRST = Comparator.comparing(Mistake::kind)
            .thenComparingDouble(mistake -> mistake.kind == Kind.MISSED ? mistake.highest() : -mistake.highest())
            .thenComparingInt(Mistake::index);

    /** @param outcomes of the corpus, in its order */
    static List<Mistake> of(List<Outcome> outcomes) {
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Optional<Kind> kind = kindOf(outcomes.get(i));
            if (kind.isPresent()) {
                mistakes.add(new Mistake(kind.get(), outcomes.get(i), i));
            }
        }
        mistakes.sort(WORST_FIRST);
        return List.copyOf(mistakes);
    }

    private static Optional<Kind> kindOf(Outcome outcome) {
        Verdict verdict = outcome.verdict();
        if (outcome.label() == CorpusLabel.UNSURE) {
            return Optional.empty();
        }
        if (outcome.label().isBad()) {
            return verdict == Verdict.CLEAN ? Optional.of(Kind.MISSED) : Optional.empty();
        }
        return switch (verdict) {
            case FLAG -> Optional.of(Kind.CLEAN_FLAGGED);
            case REVIEW -> Optional.of(Kind.CLEAN_IN_REVIEW);
            default -> Optional.empty();
        };
    }

    private double highest() {
        double highest = 0;
        for (Label label : Label.values()) {
            highest = Math.max(highest, outcome.prediction().score(label));
        }
        return highest;
    }
}
