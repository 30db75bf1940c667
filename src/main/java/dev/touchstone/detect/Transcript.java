package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Conversations written down line by line, each behind the name of who speaks: {@code 客服：…}, {@code Agent: …}. */
final class Transcript {
    /** A speaker's name is no longer, in UTF-16 code units. */
    private static final int NAME = 16;
    /** Longer than a conversation that anybody writes down to show a bait. */
    private static final int LONGEST = 1600;

    private Transcript() {}

    /** From the first line of a conversation to its last; somebody speaks twice in each. */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int start = -1;
        int end = -1;
        boolean twice = false;
        for (int at = 0; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int stop = newline < 0 ? text.length() : newline;
            String name = speaker(text, at, stop);
            boolean blank = text.substring(at, Math.min(stop, at + NAME)).isBlank();
            if (!name.isEmpty() && (start < 0 || stop - start <= LONGEST)) {
                start = start < 0 ? at : start;
                end = stop;
                twice |= !names.add(name);
            } else if (!blank || at - end > NAME) {
                if (twice) {
                    found.add(new Span(start, end));
                }
                names.clear();
                start = -1;
                twice = false;
            }
            at = stop + 1;
        }
        if (twice) {
            found.add(new Span(start, end));
        }
        return found;
    }

    /** The name that a line begins with; empty where it is none, or nothing is said behind it. */
    private static String speaker(String text, int start, int end) {
        int limit = Math.min(end, start + NAME);
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '：' || (c == ':' && at + 1 < end && text.charAt(at + 1) == ' ')) {
                return at + 1 < end ? text.substring(start, at).strip().toLowerCase(Locale.ROOT) : "";
            }
            if (c == '/' || c == '。' || c == '，' || c == ',' || c == '.' || c == '|') {
                return "";
            }
        }
        return "";
    }
}
