package dev.touchstone.detect;

import dev.touchstone.knowledge.HostStanding;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.Referral;
import dev.touchstone.web.ReferralShape;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.Optional;

/**
 * What is known of an address wherever it stands.
 *
 * @param target where it leads in the end, where it is a redirector's and could be unwrapped
 * @param host what the registry says of it
 * @param referral a known programme's personal link, where it is one
 * @param shape the shape of a personal link, where it has one and no known programme
 */
record AddressFacts(
        Optional<WebAddress> target, HostStanding host, Optional<Referral> referral, Optional<ReferralShape> shape) {
    static AddressFacts of(WebAddress written, Knowledge knowledge) {
        Optional<WebAddress> target = knowledge.redirects().unwrap(written);
        WebAddress address = target.orElse(written);
        Optional<Referral> referral = knowledge.registry().referral(address);
        return new AddressFacts(
                target,
                standing(address, knowledge),
                referral,
                referral.isPresent()
                        ? Optional.empty()
                        // A redirector's own account no longer shows in where it leads.
                        : target.flatMap(unused -> knowledge.referralShapes().ofNetwork(written))
                                .or(() -> knowledge.referralShapes().match(address)));
    }

    /** A brand's door to elsewhere vouches for nothing that lies behind it. */
    private static HostStanding standing(WebAddress address, Knowledge knowledge) {
        HostStanding standing = knowledge.registry().standing(address);
        return standing.standing() == Standing.OFFICIAL && knowledge.redirects().leadsElsewhere(address)
                ? new HostStanding(Standing.USER_CONTENT, standing.brand(), standing.resemblance(), standing.entry())
                : standing;
    }
}
