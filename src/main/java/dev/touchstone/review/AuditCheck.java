package dev.touchstone.review;

import java.util.Optional;

/**
 * Whether the chain is whole.
 *
 * @param entries walked
 * @param broken number of the first entry that is not what was written; absent: none is
 * @param what is wrong with it; empty where nothing is
 */
public record AuditCheck(long entries, Optional<Long> broken, String what) {
    public boolean whole() {
        return broken.isEmpty();
    }
}
