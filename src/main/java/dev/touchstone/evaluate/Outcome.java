package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.Thresholds;

/**
 * A prediction under a policy.
 *
 * @param prediction the scores
 * @param policy the thresholds
 */
record Outcome(Prediction prediction, Policy policy) {
    Verdict verdict(Label label) {
        Thresholds thresholds = policy.of(label.id());
        double score = prediction.score(label);
        return score >= thresholds.flag()
                ? Verdict.FLAG
                : score >= thresholds.review() ? Verdict.REVIEW : Verdict.CLEAN;
    }

    Verdict verdict() {
        Verdict gravest = Verdict.CLEAN;
        for (Label label : Label.values()) {
            gravest = verdict(label).gravity() > gravest.gravity() ? verdict(label) : gravest;
        }
        return gravest;
    }

    CorpusLabel label() {
        return prediction.example().label();
    }

    Example example() {
        return prediction.example();
    }
}
