package dev.touchstone.review;

import dev.touchstone.assess.Label;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A decision on one article, never changed. An undo is a decision with {@code undoes}.
 *
 * @param number in the order of decisions
 * @param article number
 * @param batch shared by all that was decided at once
 * @param undoes number of the decision that it takes back; its outcomes are those taken back
 * @param undone whether a later one takes it back
 * @param seconds between claim and decision, where the task was claimed
 * @param models digest of the models that had judged the article
 */
public record Decision(
        long number,
        long article,
        long batch,
        Map<Label, Outcome> outcomes,
        Reason reason,
        String words,
        Set<CitedRule> rules,
        Reviewer reviewer,
        Instant at,
        Optional<Long> undoes,
        boolean undone,
        Optional<Long> seconds,
        String models) {
    public Decision {
        outcomes = Map.copyOf(outcomes);
        rules = Set.copyOf(rules);
    }
}
