package dev.touchstone.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a platform wants done about scores, and what it allows: kept apart from the score itself.
 *
 * @param thresholds by label id
 * @param ownHosts hosts of the platform itself; each stands for itself and all below it
 * @param partnerCodes referral codes that the platform allows, as written
 */
public record Policy(
        SortedMap<String, Thresholds> thresholds, SortedSet<String> ownHosts, SortedSet<String> partnerCodes) {
    public Policy {
        thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
        ownHosts = Collections.unmodifiableSortedSet(new TreeSet<>(ownHosts));
        partnerCodes = Collections.unmodifiableSortedSet(new TreeSet<>(partnerCodes));
    }

    public static Policy of(
            Map<String, Thresholds> thresholds, Collection<String> ownHosts, Collection<String> partnerCodes) {
        return new Policy(new TreeMap<>(thresholds), new TreeSet<>(ownHosts), new TreeSet<>(partnerCodes));
    }

    /**
     * The label's thresholds.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Thresholds of(String label) {
        Thresholds found = thresholds.get(label);
        if (found == null) {
            throw new IllegalArgumentException("no thresholds for the label " + label);
        }
        return found;
    }

    /** Whether the host is one of the platform's own, or lies below one. */
    public boolean isOwnHost(String host) {
        for (String at = host; ; at = at.substring(at.indexOf('.') + 1)) {
            if (ownHosts.contains(at)) {
                return true;
            }
            if (at.indexOf('.') < 0) {
                return false;
            }
        }
    }
}
