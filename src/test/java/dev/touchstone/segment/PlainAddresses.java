package dev.touchstone.segment;

import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An address finder for tests: whatever begins with https:// and goes on in ASCII. Gives them out of order on purpose. */
final class PlainAddresses {
    private PlainAddresses() {}

    static List<LocatedAddress> find(FoldedText folded) {
        String text = folded.original();
        List<LocatedAddress> found = new ArrayList<>();
        int at = text.indexOf("https://");
        while (at >= 0) {
            int end = at;
            while (end < text.length()
                    && text.charAt(end) > ' '
                    && text.charAt(end) < 0x7F
                    && text.charAt(end) != '>') {
                end++;
            }
            found.add(0, at(text, new Span(at, end)));
            at = text.indexOf("https://", end);
        }
        return found;
    }

    static LocatedAddress at(String text, Span span) {
        WebAddress address =
                new WebAddress(span.cut(text), "https", "example.com", -1, "/", "", "", "", Optional.of("example.com"));
        return new LocatedAddress(address, span, LocatedAddress.Spelling.PLAIN);
    }
}
