package dev.touchstone.ingest;

import dev.touchstone.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the marks of emphasis that may stand within a word, {@code **} and its like, in pairs of one paragraph. */
final class EmphasisPairs {
    private static final int LONGEST = 3;

    private final Map<Integer, Integer> open = new HashMap<>();

    /** The paragraph ends. */
    void forget() {
        open.clear();
    }

    /** Reads the run of marks at the offset, and adds both ends where it closes another; the offset behind it. */
    int run(String text, int at, List<Span> pairs) {
        char mark = text.charAt(at);
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        int length = end - at;
        if (length > LONGEST || (mark == '~' && length != 2)) {
            return end;
        }
        boolean closes = at > 0 && !LineSigns.isSpace(text.charAt(at - 1));
        boolean opens = end < text.length() && !LineSigns.isSpace(text.charAt(end));
        int key = mark << 2 | length;
        Integer opening = closes ? open.remove(key) : null;
        if (opening != null) {
            pairs.add(new Span(opening, opening + length));
            pairs.add(new Span(at, end));
        } else if (opens) {
            open.put(key, at);
        }
        return end;
    }
}
