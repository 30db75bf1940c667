package dev.touchstone.knowledge;

import java.util.SortedSet;
import java.util.TreeSet;

/** The ids of the labels that models must speak of. They are the contract's, so a file that names another is broken. */
final class Labels {
    private static final SortedSet<String> IDS = new TreeSet<>();

    static {
        IDS.add("impersonation");
        IDS.add("referral_spam");
    }

    private Labels() {}

    /** Tells of labels that the object lacks and of those that do not exist. */
    static void check(ModelObject labels, Problems problems) {
        for (String id : labels.keys()) {
            if (!IDS.contains(id)) {
                problems.add(labels.site(id), "no such label: \"" + id + "\"; there are " + String.join(", ", IDS));
            }
        }
        for (String id : IDS) {
            if (!labels.has(id)) {
                problems.add(labels.site(), "lacks the label \"" + id + "\"");
            }
        }
    }
}
