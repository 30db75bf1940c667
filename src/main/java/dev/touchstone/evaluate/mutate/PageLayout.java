package dev.touchstone.evaluate.mutate;

import dev.touchstone.text.Span;
import java.util.BitSet;
import java.util.List;

/** One walk over a page of HTML. */
final class PageLayout {
    /** What stands in these is not read, or is not HTML. */
    private static final List<String> CLOSED = List.of("script", "style", "textarea", "noscript", "template", "svg");

    private final String text;
    private final BitSet words = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet targets = new BitSet();
    private final int bodyStart;

    PageLayout(String text) {
        this.text = text;
        int body = Layout.find(text, "<body", 0);
        int end = body < 0 ? -1 : Layout.tagEnd(text, body);
        int head = Layout.find(text, "</head>", 0);
        this.bodyStart = end >= 0 ? end : head >= 0 ? head + 7 : 0;
    }

    Layout layout() {
        int at = 0;
        while (at < text.length()) {
            if (Layout.opensTag(text, at)) {
                at = behindTag(at);
            } else {
                int entity = Layout.entityEnd(text, at);
                if (entity == at) {
                    words.set(at);
                    open.set(at, at >= bodyStart);
                    entity = at + 1;
                }
                at = entity;
            }
        }
        return new Layout(words, open, targets, bodyStart);
    }

    private int behindTag(int start) {
        int end = Layout.tagEnd(text, start);
        if (end < 0) {
            return start + 1;
        }
        Layout.markTargets(text, new Span(start, end), targets);
        for (String name : CLOSED) {
            if (opens(name, start)) {
                int close = Layout.find(text, "</" + name, end);
                return close < 0 ? text.length() : close;
            }
        }
        if (opens("title", start)) {
            int close = Layout.find(text, "</title", end);
            words.set(end, Math.max(end, close));
            return close < 0 ? text.length() : close;
        }
        return end;
    }

    private boolean opens(String name, int start) {
        int end = start + 1 + name.length();
        return text.regionMatches(true, start + 1, name, 0, name.length())
                && end < text.length()
                && !Character.isLetterOrDigit(text.charAt(end));
    }
}
