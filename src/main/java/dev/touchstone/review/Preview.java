package dev.touchstone.review;

import dev.touchstone.assess.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What a decision would touch, before it is made.
 *
 * @param articles how many
 * @param verdicts how many have each verdict
 * @param languages how many are in each
 * @param decidedBefore how many somebody has decided already
 * @param conflicts articles whose standing decision, another's, it would contradict
 * @param tied articles that are no spam by themselves and belong only through what they share
 * @param settled articles of the task that a lead, or the answer to an appeal, settled: they are left as they are
 * @param clean articles judged clean that it would confirm
 * @param different the members that differ most: to be looked at first
 * @param problems why it cannot be made as it is; empty where it can
 */
public record Preview(
        int articles,
        Map<Verdict, Integer> verdicts,
        Map<String, Integer> languages,
        int decidedBefore,
        int conflicts,
        int tied,
        int settled,
        int clean,
        List<MemberCard> different,
        List<Refusal.Code> problems) {
    public Preview {
        verdicts = Map.copyOf(verdicts);
        languages = Map.copyOf(languages);
        different = List.copyOf(different);
        problems = List.copyOf(problems);
    }
}
