package dev.touchstone.knowledge;

import dev.touchstone.web.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Accounts and repositories on hosts of code that are brands' own, as of a day: where programs are at home that have no other. Immutable
 * once built.
 */
final class Repositories {
    /** Behind owner and name, what nobody but the owner puts there. */
    private static final Set<String> OF_THE_OWNER = Set.of("releases", "tags");

    private static final int PAGE = 2;

    private final HostTable places = new HostTable();
    private final LocalDate day;

    Repositories(List<Brand> brands, LocalDate day) {
        this.day = day;
        for (Brand brand : brands) {
            brand.repositories().forEach(place -> places.add(brand.id(), place.value(), place.fact()));
        }
    }

    /**
     * The account or repository whose front page or releases the address shows. Not so what lies deeper: anybody writes issues and requests
     * and hangs files on them, and what a commit names may be of anybody's copy of the repository, which is shown under the same path.
     */
    Optional<HostEntry> of(WebAddress address) {
        String host = address.host();
        String bare = host.startsWith("www.") ? host.substring("www.".length()) : host;
        return places.validWithoutLocale(bare, address, day).filter(known -> isOfOwner(address.segments()));
    }

    private static boolean isOfOwner(List<String> segments) {
        return segments.size() <= PAGE
                || OF_THE_OWNER.contains(segments.get(PAGE).toLowerCase(Locale.ROOT));
    }
}
