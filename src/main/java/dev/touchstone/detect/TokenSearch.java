package dev.touchstone.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds codes that stand by themselves, all of them in one pass: no ASCII letter or digit on either side. A code may hold other
 * characters, and codes may overlap one another. Immutable.
 */
final class TokenSearch {
    /** No code that is looked for is shorter. */
    static final int SHORTEST = 4;

    private final Set<String> codes;
    /** By their first letters, the lengths of the codes that begin so. */
    private final Map<String, Set<Integer>> lengths = new HashMap<>();
    /** Which ASCII characters a code begins with. */
    private final boolean[] firsts = new boolean[0x80];
    /** Whether one begins with another. */
    private boolean otherFirst;

    /** @param codes each at least {@link #SHORTEST} long */
    TokenSearch(Collection<String> codes) {
        this.codes = Set.copyOf(codes);
        for (String code : codes) {
            lengths.computeIfAbsent(code.substring(0, SHORTEST), unused -> new TreeSet<>())
                    .add(code.length());
            char first = code.charAt(0);
            if (first < firsts.length) {
                firsts[first] = true;
            } else {
                otherFirst = true;
            }
        }
    }

    /** The codes that stand in any of the texts. */
    Set<String> in(String... texts) {
        Set<String> found = new HashSet<>();
        for (String text : texts) {
            search(text, (code, at) -> found.add(code));
        }
        return found;
    }

    /** Where each of the codes stands, in order; places of one code do not overlap. */
    Map<String, List<Integer>> places(String text) {
        Map<String, List<Integer>> places = new HashMap<>();
        search(text, (code, at) -> {
            List<Integer> known = places.computeIfAbsent(code, unused -> new ArrayList<>());
            if (known.isEmpty() || at >= known.get(known.size() - 1) + code.length()) {
                known.add(at);
            }
        });
        return places;
    }

    /** Whether one code stands in the text. */
    static boolean contains(String text, String code) {
        for (int at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
            if (isFree(text, at - 1) && isFree(text, at + code.length())) {
                return true;
            }
        }
        return false;
    }

    private void search(String text, Found found) {
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            char first = text.charAt(at);
            if (!(first < firsts.length ? firsts[first] : otherFirst) || !isFree(text, at - 1)) {
                continue;
            }
            for (int length : lengths.getOrDefault(text.substring(at, at + SHORTEST), Set.of())) {
                if (at + length <= text.length() && isFree(text, at + length)) {
                    String token = text.substring(at, at + length);
                    if (codes.contains(token)) {
                        found.at(token, at);
                    }
                }
            }
        }
    }

    private static boolean isFree(String text, int at) {
        return at < 0 || at >= text.length() || !isLetterOrDigit(text.charAt(at));
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 && ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private interface Found {
        void at(String code, int place);
    }
}
