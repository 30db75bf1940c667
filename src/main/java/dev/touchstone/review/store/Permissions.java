package dev.touchstone.review.store;

import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;

/** What roles allow. */
final class Permissions {
    private Permissions() {}

    /** @throws Refusal if he only looks */
    static void mayDecide(Reviewer reviewer) {
        if (!reviewer.role().decides()) {
            throw new Refusal(Refusal.Code.NOT_ALLOWED, reviewer.role().id() + " changes nothing");
        }
    }

    /** @throws Refusal if he is no lead */
    static void mayLead(Reviewer reviewer) {
        if (reviewer.role() != Role.LEAD) {
            throw new Refusal(Refusal.Code.NOT_ALLOWED, reviewer.role().id() + " is no lead");
        }
    }
}
