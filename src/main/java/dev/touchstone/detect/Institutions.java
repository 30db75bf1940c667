package dev.touchstone.detect;

import java.util.Set;

/**
 * Hosts under endings that registries give to schools, universities, research and the state alone: what lies there was put
 * there by somebody with an office.
 */
final class Institutions {
    private static final Set<String> ENDINGS = Set.of("edu", "gov", "mil");
    /** Before a country's ending: {@code ac.uk}, {@code go.jp}, {@code gob.mx}. */
    private static final Set<String> BEFORE_COUNTRY =
            Set.of("edu", "gov", "mil", "ac", "go", "gob", "gouv", "govt", "gub");
    /** Hosts by themselves too: {@code gov.uk}. */
    private static final Set<String> STATE = Set.of("gov", "gob", "gouv", "govt", "gub");

    /** Of parts of a state that have an ending of their own. */
    private static final Set<String> OF_PARTS = Set.of("scot", "wales");

    private Institutions() {}

    static boolean holds(String host) {
        int dot = host.lastIndexOf('.');
        int length = host.length() - dot - 1;
        // Most hosts end in "com".
        if (dot < 0 || length < 2 || host.endsWith(".com")) {
            return false;
        }
        String last = host.substring(dot + 1);
        if (length > 2 && !OF_PARTS.contains(last)) {
            return ENDINGS.contains(last);
        }
        int before = host.lastIndexOf('.', dot - 1);
        String label = host.substring(before + 1, dot);
        return length > 2 ? label.equals("gov") : (before >= 0 ? BEFORE_COUNTRY : STATE).contains(label);
    }

    /** Whether a part of a host is what registries put before a country's ending for its offices. */
    static boolean isState(String part) {
        return STATE.contains(part);
    }
}
