package dev.touchstone.report.page;

import dev.touchstone.text.Span;

/** Keeps spans from cutting characters in two. */
final class CodePoints {
    private CodePoints() {}

    /** The span, widened where it begins or ends inside a surrogate pair. */
    static Span whole(String text, Span span) {
        int start = isInside(text, span.start()) ? span.start() - 1 : span.start();
        int end = isInside(text, span.end()) ? span.end() + 1 : span.end();
        return start == span.start() && end == span.end() ? span : new Span(start, end);
    }

    private static boolean isInside(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
