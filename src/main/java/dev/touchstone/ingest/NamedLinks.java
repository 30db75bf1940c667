package dev.touchstone.ingest;

import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.Optional;

/**
 * Links and HTML as reStructuredText writes them, which is handed in as Markdown as often as not: to Markdown a link is a word in code
 * letters, and a raw part is a listing.
 */
final class NamedLinks {
    private static final String RAW = ".. raw:: html";

    private final String text;
    private final TargetResolver base;
    private final Outline outline;

    NamedLinks(String text, TargetResolver base, Outline outline) {
        this.text = text;
        this.base = base;
        this.outline = outline;
    }

    /** Adds {@code `shown <address>`_}, and says whether the part is one. */
    boolean add(Span code) {
        if (code.end() >= text.length() || text.charAt(code.end()) != '_') {
            return false;
        }
        int close = code.end() - 1;
        while (close > code.start() && text.charAt(close) == '`') {
            close--;
        }
        int open = text.lastIndexOf('<', close);
        if (text.charAt(close) != '>' || open <= code.start()) {
            return false;
        }
        int from = code.start();
        while (from < open && text.charAt(from) == '`') {
            from++;
        }
        from = LineSigns.skipSpace(text, from, open);
        int to = LineSigns.trimEnd(text, from, open);
        String target = base.resolve(text.substring(open + 1, close));
        boolean link = to > from && !target.isEmpty();
        if (link) {
            outline.link(Hyperlink.Kind.LINK, from, to, target, Optional.of(new Span(open + 1, close)));
        }
        return link;
    }

    /** Whether the line above says that what is set in is HTML. */
    boolean isRaw(Span part) {
        int end = part.start();
        while (end > 0 && LineSigns.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end - RAW.length();
        return start >= 0 && text.startsWith(RAW, start) && (start == 0 || LineSigns.isSpace(text.charAt(start - 1)));
    }
}
