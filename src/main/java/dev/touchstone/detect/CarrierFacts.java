package dev.touchstone.detect;

import dev.touchstone.knowledge.HostStanding;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;

/**
 * Where the article lies, apart from what it says.
 *
 * @param written the address as the caller gave it
 * @param address as understood
 * @param host what the registry says of it
 */
record CarrierFacts(String written, WebAddress address, HostStanding host) {
    boolean isOfficial() {
        return host.standing() == Standing.OFFICIAL;
    }

    /** Not the brand's, and under no ending that registries give to schools, universities and the state alone. */
    boolean isStrangers() {
        return !isOfficial() && !Institutions.holds(address.host());
    }

    boolean isOfficialOf(String brand) {
        return isOfficial() && host.brand().filter(brand::equals).isPresent();
    }

    /** A host that is nobody registered's; a page among everybody's on a shared host does not pose by its address. */
    boolean isOwnHost() {
        return !isOfficial() && host.standing() != Standing.USER_CONTENT;
    }
}
