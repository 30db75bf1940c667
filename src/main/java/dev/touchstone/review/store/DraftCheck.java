package dev.touchstone.review.store;

import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Reason;
import dev.touchstone.review.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a decision before it is made. */
final class DraftCheck {
    private DraftCheck() {}

    static List<Refusal.Code> of(DecisionDraft draft) {
        List<Refusal.Code> problems = new ArrayList<>();
        if (draft.outcomes().isEmpty()) {
            problems.add(Refusal.Code.NO_OUTCOME);
        }
        Optional<Outcome> meant = draft.reason().outcome();
        if (meant.isPresent()
                && !draft.outcomes().isEmpty()
                && !draft.outcomes().containsValue(meant.get())) {
            problems.add(Refusal.Code.REASON_MISMATCH);
        }
        if (draft.reason() == Reason.OTHER && draft.words().isBlank()) {
            problems.add(Refusal.Code.NO_WORDS);
        }
        if (draft.words().length() > DecisionDraft.LONGEST) {
            problems.add(Refusal.Code.LENGTH);
        }
        if (draft.outcomes().containsValue(Outcome.CONFIRM) && draft.rules().isEmpty()) {
            problems.add(Refusal.Code.NO_RULE);
        }
        return problems;
    }

    /** @throws Refusal for the first problem */
    static void refuse(List<Refusal.Code> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems.get(0), "the decision cannot be made: " + problems);
        }
    }
}
