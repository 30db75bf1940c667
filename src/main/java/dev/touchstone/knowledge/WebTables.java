package dev.touchstone.knowledge;

import dev.touchstone.web.Redirects;
import dev.touchstone.web.ReferralShapes;
import java.util.Set;

/**
 * Tables about addresses that are no brand's.
 *
 * @param redirects how to unwrap redirectors
 * @param shorteners hosts that hide any address
 * @param shapes how personal links look
 */
record WebTables(Redirects redirects, Set<String> shorteners, ReferralShapes shapes) {
    WebTables {
        shorteners = Set.copyOf(shorteners);
    }
}
