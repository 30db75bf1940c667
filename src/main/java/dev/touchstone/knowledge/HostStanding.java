package dev.touchstone.knowledge;

import dev.touchstone.web.Resemblance;
import dev.touchstone.web.Standing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the registry says of an address as of its date.
 *
 * @param standing whose it is
 * @param brand id of the brand whose host it is or was, or that it resembles; none for a platform
 * @param resemblance in what it resembles the brand; present for look-alikes, and for known bad hosts that are such
 * @param entry the registry's entry that decided; for an unregistered address one that has ended or not begun
 */
public record HostStanding(
        Standing standing, Optional<String> brand, Optional<Resemblance> resemblance, Optional<HostEntry> entry) {
    /** An address of which the registry says nothing. */
    public static final HostStanding UNREGISTERED =
            new HostStanding(Standing.UNREGISTERED, Optional.empty(), Optional.empty(), Optional.empty());

    /** An address on a host that is no brand's here and on which anybody may write: it vouches for nobody. */
    public static final HostStanding PLATFORM =
            new HostStanding(Standing.USER_CONTENT, Optional.empty(), Optional.empty(), Optional.empty());

    /** Without an entry. */
    public HostStanding(Standing standing, Optional<String> brand, Optional<Resemblance> resemblance) {
        this(standing, brand, resemblance, Optional.empty());
    }

    /** Whether it is written to resemble a brand, known to be bad besides or not. */
    public boolean resembles() {
        return resemblance.isPresent();
    }

    /** The first day on which the host was no longer the brand's, where it once was. */
    public Optional<LocalDate> registeredUntil() {
        return standing == Standing.UNREGISTERED
                ? entry.flatMap(each -> each.fact().validTo())
                : Optional.empty();
    }
}
