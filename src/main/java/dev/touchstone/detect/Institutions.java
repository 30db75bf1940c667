package dev.touchstone.detect;

import java.util.Set;

/**
 * Hosts under endings that registries give to schools, universities, research and the state alone: what lies there was put
 * there by somebody with an office.
 */
final class Institutions {
    private static final Set<String> ENDINGS = Set.of("edu", "gov", "mil");
    /** Before a country's ending: {@code ac.uk}, {@code go.jp}, {@code gob.mx}. */
    private static final Set<String> BEFORE_COUNTRY = Set.of("edu", "gov", "mil", "ac", "go", "gob", "gouv", "govt");

    private Institutions() {}

    static boolean holds(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 1;
        return last >= 1
                && (ENDINGS.contains(labels[last])
                        || (last >= 2 && labels[last].length() == 2 && BEFORE_COUNTRY.contains(labels[last - 1])));
    }
}
