package dev.touchstone.review.web.page;

import java.util.Map;
import java.util.Set;

/**
 * What a reviewer had chosen and typed on a decision's panel when it was not decided after all: the panel comes back as he left it. Ids
 * are as the form sent them; what is none of the panel's is shown nowhere.
 *
 * @param reasons id of the reason chosen with each outcome, by the outcome's id
 * @param labels what was chosen for each label, by the label's id
 * @param rules ids of the rules cited
 * @param except numbers of members that it was not to be decided for
 * @param wantsWords whether words were what it lacked
 */
public record FilledForm(
        Map<String, String> reasons,
        Map<String, String> labels,
        Set<String> rules,
        String words,
        Set<Long> except,
        boolean wantsWords) {
    public FilledForm {
        reasons = Map.copyOf(reasons);
        labels = Map.copyOf(labels);
        rules = Set.copyOf(rules);
        except = Set.copyOf(except);
    }
}
