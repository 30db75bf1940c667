package dev.touchstone.review.web.page;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.Reason;
import dev.touchstone.review.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the panel is put up over.
 *
 * @param entry the task
 * @param action address that its form goes to
 * @param previews whether a deed leads to a preview first
 * @param heading of it, in words
 * @param found labels of which at least a review was found
 * @param standing what holds now
 * @param likely the reason put forward with each outcome
 * @param shut why the reviewer does not decide it; absent: he may, as far as that goes
 * @param filled what was filled in before and not decided
 * @param coordinated whether several articles push the same
 */
record Panel(
        QueueEntry entry,
        String action,
        boolean previews,
        String heading,
        Set<Label> found,
        Map<Label, Outcome> standing,
        Map<Outcome, Reason> likely,
        Optional<Refusal.Code> shut,
        Optional<FilledForm> filled,
        boolean coordinated) {
    Panel {
        found = Set.copyOf(found);
        standing = Map.copyOf(standing);
        likely = Map.copyOf(likely);
    }
}
