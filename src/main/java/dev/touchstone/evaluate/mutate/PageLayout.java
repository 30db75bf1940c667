package dev.touchstone.evaluate.mutate;

import dev.touchstone.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** One walk over a page of HTML. */
final class PageLayout {
    /** What stands in these is not read, or is not HTML. */
    private static final List<String> CLOSED = List.of("script", "style", "textarea", "noscript", "template", "svg");

    private final String text;
    private final String lower;
    private final BitSet words = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet targets = new BitSet();
    private final int bodyStart;

    PageLayout(String text) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        int body = lower.indexOf("<body");
        int end = body < 0 ? -1 : Layout.tagEnd(text, body);
        int head = lower.indexOf("</head>");
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
            return text.length();
        }
        Layout.markTargets(text, new Span(start, end), targets);
        for (String name : CLOSED) {
            if (lower.startsWith(name, start + 1)
                    && !Character.isLetterOrDigit(text.charAt(start + 1 + name.length()))) {
                int close = lower.indexOf("</" + name, end);
                return close < 0 ? text.length() : close;
            }
        }
        if (lower.startsWith("title", start + 1)) {
            int close = lower.indexOf("</title", end);
            words.set(end, Math.max(end, close));
            return close < 0 ? text.length() : close;
        }
        return end;
    }
}
