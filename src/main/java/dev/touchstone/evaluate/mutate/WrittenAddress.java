package dev.touchstone.evaluate.mutate;

import dev.touchstone.text.Span;
import dev.touchstone.web.WebAddress;

/**
 * An address that stands in a document.
 *
 * @param span where, as written
 * @param address as understood
 * @param place how it stands there
 * @param foreign whether it is neither a brand's nor a platform's
 * @param personal whether it holds a code
 */
record WrittenAddress(Span span, WebAddress address, Place place, boolean foreign, boolean personal) {
    enum Place {
        /** Among the words. */
        WORDS,
        /** In angle brackets: shown and led to. */
        BRACKETS,
        /** Where a link leads. */
        TARGET
    }

    boolean isShown() {
        return place != Place.TARGET;
    }

    /** With the angle brackets around it, if it has them. */
    Span outer() {
        return place == Place.BRACKETS ? new Span(span.start() - 1, span.end() + 1) : span;
    }

    /** Where the host stands in what is written; empty where there is no scheme or somebody is named before the host. */
    Span host(String text) {
        String written = span.cut(text);
        int slashes = written.indexOf("://");
        int start = slashes < 0 ? 0 : slashes + 3;
        int end = start;
        while (end < written.length() && "/?#:@\\".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        boolean plain = written.substring(start, end).equalsIgnoreCase(address.host());
        return new Span(span.start() + start, span.start() + (plain ? end : start));
    }

    boolean isSchemed(String text) {
        return span.cut(text).startsWith("http");
    }
}
