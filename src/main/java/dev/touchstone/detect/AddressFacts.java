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
 * @param code the personal code it carries, by the programme or a plain shape; none where a placeholder stands for it
 */
record AddressFacts(
        Optional<WebAddress> target,
        HostStanding host,
        Optional<Referral> referral,
        Optional<ReferralShape> shape,
        Optional<String> code) {
    static AddressFacts of(WebAddress written, Knowledge knowledge) {
        return of(written, knowledge, false);
    }

    /** Of an address on the site that the article lies on: what leads to a page of the same site has the shape of nothing. */
    static AddressFacts ofOwn(WebAddress written, Knowledge knowledge) {
        return of(written, knowledge, true);
    }

    private static AddressFacts of(WebAddress written, Knowledge knowledge, boolean own) {
        Optional<WebAddress> target = knowledge.redirects().unwrap(written);
        WebAddress address = target.orElse(written);
        Optional<Referral> referral = knowledge.registry().referral(address);
        boolean internal = own && address.site().equals(written.site());
        Optional<ReferralShape> shape = internal || referral.isPresent()
                ? Optional.empty()
                // A redirector's own account no longer shows in where it leads.
                : target.flatMap(unused -> knowledge.referralShapes().ofNetwork(written))
                        .or(() -> knowledge.referralShapes().match(address));
        Optional<String> code = referral.map(Referral::code)
                .or(() -> shape.filter(ReferralShape::plain).map(ReferralShape::code))
                .filter(given -> !Placeholders.isPlaceholder(given));
        return new AddressFacts(target, standing(address, knowledge), referral, shape, code);
    }

    /** A brand's door to elsewhere vouches for nothing that lies behind it. */
    private static HostStanding standing(WebAddress address, Knowledge knowledge) {
        HostStanding standing = knowledge.registry().standing(address);
        return standing.standing() == Standing.OFFICIAL && knowledge.redirects().leadsElsewhere(address)
                ? new HostStanding(Standing.USER_CONTENT, standing.brand(), standing.resemblance(), standing.entry())
                : standing;
    }
}
