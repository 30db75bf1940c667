package dev.touchstone.ingest;

import dev.touchstone.text.Span;
import java.util.Collection;

/** Parts of a text to be passed over by a walk that goes forward. */
final class Outside {
    private final Span[] parts;
    private int next;

    Outside(Collection<Span> parts) {
        this.parts = parts.stream().sorted().toArray(Span[]::new);
    }

    /** Where the part ends that holds the offset; the offset itself outside of all. The offsets asked for never fall. */
    int endAround(int offset) {
        while (next < parts.length && parts[next].end() <= offset) {
            next++;
        }
        return next < parts.length && parts[next].start() <= offset ? parts[next].end() : offset;
    }
}
