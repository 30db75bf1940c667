package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Known codes among words, with a space between some of their letters: {@code enter F X T L 4 8 for a bonus}. Folding may have joined
 * some of them already.
 */
final class SpreadCodes {
    private final String text;
    private final Set<String> keys;
    private final BitSet firsts = new BitSet();
    private final int longest;

    /**
     * @param text in which codes are read
     * @param keys of the codes, as {@link CodeBook#key} makes them
     */
    SpreadCodes(String text, Collection<String> keys) {
        this.text = text;
        this.keys = Set.copyOf(keys);
        this.longest = keys.stream().mapToInt(String::length).max().orElse(0);
        keys.stream().filter(key -> !key.isEmpty()).forEach(key -> firsts.set(Character.toLowerCase(key.charAt(0))));
    }

    /** By place, without overlap. */
    List<Span> all() {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            boolean begins = CodeShape.isTokenCharacter(text.charAt(at))
                    && (at == 0 || !CodeShape.isTokenCharacter(text.charAt(at - 1)))
                    && firsts.get(Character.toLowerCase(text.charAt(at)));
            int end = begins ? end(at) : at;
            if (end > at) {
                found.add(new Span(at, end));
                at = end;
            }
        }
        return found;
    }

    /** Behind the longest code that begins there; the start where none does. */
    private int end(int start) {
        StringBuilder letters = new StringBuilder();
        int end = start;
        for (int at = start; at < text.length() && letters.length() < longest; at++) {
            char c = text.charAt(at);
            if (CodeShape.isTokenCharacter(c)) {
                letters.append(c);
                boolean ends = at + 1 == text.length() || !CodeShape.isTokenCharacter(text.charAt(at + 1));
                end = ends && keys.contains(CodeBook.key(letters.toString())) ? at + 1 : end;
            } else if (c != ' ' || text.charAt(at - 1) == ' ') {
                break;
            }
        }
        return end;
    }
}
