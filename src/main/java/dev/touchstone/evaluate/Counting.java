package dev.touchstone.evaluate;

import dev.touchstone.evaluate.table.Cell;
import java.util.function.Predicate;

/** What counts once: an article, or a family, since pages of one author are not independent. */
enum Counting {
    ARTICLES("", "") {
        @Override
        Cell share(Outcomes outcomes, Predicate<Outcome> among, Predicate<Outcome> hit) {
            return outcomes.share(among, hit).cell();
        }
    },
    FAMILIES("ByFamily", ", by family") {
        @Override
        Cell share(Outcomes outcomes, Predicate<Outcome> among, Predicate<Outcome> hit) {
            return outcomes.familyShare(among, hit);
        }
    };

    private final String key;
    private final String head;

    Counting(String key, String head) {
        this.key = key;
        this.head = head;
    }

    abstract Cell share(Outcomes outcomes, Predicate<Outcome> among, Predicate<Outcome> hit);

    /** Behind the key of a table that is counted so. */
    String key() {
        return key;
    }

    /** Behind the head over its rows. */
    String head() {
        return head;
    }
}
