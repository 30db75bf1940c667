package dev.touchstone.detect;

import dev.touchstone.knowledge.HostStanding;
import dev.touchstone.knowledge.Referral;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress.Spelling;
import dev.touchstone.web.ReferralShape;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place at which the article leads somewhere.
 *
 * @param address where it leads; a redirector's target where it could be unwrapped
 * @param written the address as it stands there
 * @param span where: the shown text of a link, or the address itself
 * @param role what it is there for
 * @param spelling how it was written
 * @param host what the registry says of it
 * @param referral a known programme's personal link, where it is one
 * @param shape the shape of a personal link, where it has one and no known programme
 * @param hidden whether readers do not see it
 * @param internal whether it leads to the site the article lies on
 * @param itself whether it is a link that shows nothing but the address it leads to
 * @param code the personal code the address carries, by a known programme or a plain shape; none where a placeholder stands for it
 */
record AddressOccurrence(
        WebAddress address,
        WebAddress written,
        Span span,
        Role role,
        Spelling spelling,
        HostStanding host,
        Optional<Referral> referral,
        Optional<ReferralShape> shape,
        boolean hidden,
        boolean internal,
        boolean itself,
        Optional<String> code) {
    enum Role {
        /** Written out in the text. */
        TEXT,
        /** The target of a link with a shown text. */
        TARGET,
        /** Shown as the text of a link that leads elsewhere. */
        SHOWN,
        /** A frame, a form or a page that sends the reader on. */
        EMBEDDED
    }

    // One place leads to one address in one way: nearly always told by where it stands.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AddressOccurrence that
                        && span.equals(that.span)
                        && role == that.role
                        && address.equals(that.address)
                        && written.equals(that.written)
                        && spelling == that.spelling
                        && host.equals(that.host)
                        && referral.equals(that.referral)
                        && shape.equals(that.shape)
                        && hidden == that.hidden
                        && internal == that.internal
                        && itself == that.itself);
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }

    Standing standing() {
        return host.standing();
    }

    /** Whether it is written out: converters make a link of such an address whatever is said of it. */
    boolean isWrittenOut() {
        return role == Role.TEXT || itself;
    }

    /** Whether the reader is led there, rather than only shown it. */
    boolean leads() {
        return role != Role.SHOWN;
    }

    /** Whether a reader who sees the page can follow it: a link without a shown text, or a hidden one, leads nobody. */
    boolean isFollowed() {
        return leads() && !hidden && span.length() > 0;
    }

    /** Whether nobody registered vouches for the host. */
    boolean isForeign() {
        return standing() == Standing.UNREGISTERED
                || standing() == Standing.LOOKALIKE
                || standing() == Standing.KNOWN_BAD;
    }

    /** Whether it leads to the host as a whole rather than to anything on it. */
    boolean isFrontDoor() {
        return address.segments().isEmpty() && address.query().isEmpty();
    }

    boolean isOfficial() {
        return standing() == Standing.OFFICIAL;
    }

    /** Whether it is somebody's personal link, as far as its own form tells. */
    boolean isReferral() {
        return code.isPresent();
    }
}
