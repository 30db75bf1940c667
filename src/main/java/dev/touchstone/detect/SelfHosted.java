package dev.touchstone.detect;

import java.util.Set;

/**
 * Brands whose programs firms and households run on hosts of their own, where a log-in is headed by the program's name, bears the
 * maker's sign and names the maker in its copyright line, as its makers made it.
 */
final class SelfHosted {
    private static final Set<String> BRANDS =
            Set.of("microsoft", "bitwarden", "vmware", "plex", "rustdesk", "jetbrains");

    private SelfHosted() {}

    static boolean holds(String brand) {
        return BRANDS.contains(brand);
    }
}
