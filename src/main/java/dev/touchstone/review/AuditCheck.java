package dev.touchstone.review;

import java.util.Optional;

/**
 * Whether the chain is whole.
 *
 * @param entries walked
 * @param broken number of the first entry that is not what was written, or one more than there are where every entry is and something
 *     that follows from all of them is not; absent: all is as it was
 * @param what is wrong with it; empty where nothing is
 */
public record AuditCheck(long entries, Optional<Long> broken, String what) {
    /** Whether a single entry can be named. */
    public boolean namesEntry() {
        return broken.isPresent() && broken.get() <= entries;
    }

    public boolean whole() {
        return broken.isEmpty();
    }
}
