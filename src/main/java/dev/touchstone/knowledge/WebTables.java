package dev.touchstone.knowledge;

import dev.touchstone.web.AddressParser;
import dev.touchstone.web.Redirector;
import dev.touchstone.web.Redirects;
import dev.touchstone.web.ReferralShapes;
import java.util.List;
import java.util.Set;

/**
 * Tables about addresses that are no brand's.
 *
 * @param redirectors forms of known services
 * @param targetParameters names that hold targets on other hosts, in the order in which they are tried
 * @param redirectingPaths last path segments that lead elsewhere on other hosts
 * @param shorteners hosts that hide any address
 * @param platforms hosts that are no brand's here and on which anybody may write
 * @param mailProviders hosts on which anybody may have a mailbox
 * @param falseFriends words and names that hosts bear in their own right, though near a brand's
 * @param shapes how personal links look
 */
record WebTables(
        List<Redirector> redirectors,
        List<String> targetParameters,
        Set<String> redirectingPaths,
        Set<String> shorteners,
        Set<String> platforms,
        Set<String> mailProviders,
        Set<String> falseFriends,
        ReferralShapes shapes) {
    WebTables {
        redirectors = List.copyOf(redirectors);
        targetParameters = List.copyOf(targetParameters);
        redirectingPaths = Set.copyOf(redirectingPaths);
        shorteners = Set.copyOf(shorteners);
        platforms = Set.copyOf(platforms);
        mailProviders = Set.copyOf(mailProviders);
        falseFriends = Set.copyOf(falseFriends);
    }

    Redirects redirects(AddressParser parser) {
        return new Redirects(redirectors, targetParameters, redirectingPaths, parser);
    }
}
