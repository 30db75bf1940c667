package dev.touchstone.evaluate.mutate;

import dev.touchstone.text.Span;
import java.util.Map;
import java.util.TreeMap;

/** Changes to one text, in any order; of two that overlap the one that was asked for first is made. */
final class Edits {
    private final String text;
    private final TreeMap<Span, String> edits = new TreeMap<>();

    Edits(String text) {
        this.text = text;
    }

    void replace(Span span, String with) {
        Map.Entry<Span, String> before = edits.floorEntry(span);
        Map.Entry<Span, String> behind = edits.ceilingEntry(span);
        boolean free = (before == null || before.getKey().end() <= span.start())
                && (behind == null || behind.getKey().start() >= span.end());
        if (free) {
            edits.put(span, with);
        }
    }

    void insert(int at, String what) {
        replace(new Span(at, at), what);
    }

    /** The text with all of them made. */
    String made() {
        StringBuilder made = new StringBuilder(text.length() + 64);
        int from = 0;
        for (Map.Entry<Span, String> edit : edits.entrySet()) {
            made.append(text, from, edit.getKey().start()).append(edit.getValue());
            from = edit.getKey().end();
        }
        return made.append(text, from, text.length()).toString();
    }
}
