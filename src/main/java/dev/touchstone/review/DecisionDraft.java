package dev.touchstone.review;

import dev.touchstone.assess.Label;
import java.util.Map;
import java.util.Set;

/**
 * What a reviewer is about to decide.
 *
 * @param outcomes by label; at least one
 * @param reason from the list
 * @param words of his own; needed with {@link Reason#OTHER}; {@value #LONGEST} characters at most
 * @param rules cited; at least one where a label is confirmed
 * @param except numbers of members of a campaign that it is not to touch
 */
public record DecisionDraft(
        Map<Label, Outcome> outcomes, Reason reason, String words, Set<CitedRule> rules, Set<Long> except) {
    public static final int LONGEST = 2000;

    public DecisionDraft {
        outcomes = Map.copyOf(outcomes);
        rules = Set.copyOf(rules);
        except = Set.copyOf(except);
    }
}
