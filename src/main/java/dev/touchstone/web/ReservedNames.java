package dev.touchstone.web;

import java.util.Set;

/** Names that lead nowhere because they are set aside for documentation and tests (RFC 2606, RFC 6761). */
public final class ReservedNames {
    private static final Set<String> DOMAINS = Set.of("example.com", "example.net", "example.org");
    private static final Set<String> TOP_LEVELS = Set.of("example", "invalid", "localhost", "test");

    private ReservedNames() {}

    /**
     * Whether the host is set aside.
     *
     * @param host lower case, without a trailing dot
     */
    public static boolean contains(String host) {
        int last = host.lastIndexOf('.');
        if (TOP_LEVELS.contains(host.substring(last + 1))) {
            return true;
        }
        int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return DOMAINS.contains(host.substring(before + 1));
    }
}
