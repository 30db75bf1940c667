package dev.touchstone.article;

import dev.touchstone.text.Span;
import java.util.Optional;

/**
 * A link as marked up: what is shown and where it leads.
 *
 * @param kind how it is marked up
 * @param anchor the shown text in {@link Article#text()}; for a picture its alternative text; may be empty
 * @param target as given, resolved against the page's base where it has one
 * @param targetSpan where the target itself stands in the text, in formats that show it (Markdown)
 */
public record Hyperlink(Kind kind, Span anchor, String target, Optional<Span> targetSpan) {
    public enum Kind {
        LINK,
        /** A picture's own address. */
        IMAGE,
        /** A page that sends the reader on by itself (meta refresh). */
        REFRESH,
        /** Where a form sends what is typed into it. */
        FORM,
        /**
         * A field into which something is typed, or its label, at an empty anchor; it leads where its form does, or to the
         * page itself.
         */
        FIELD,
        /** A frame within the page. */
        FRAME,
        /**
         * Where a form sends a password, a card's number or a code that its owner was sent; where it names no place, to the page
         * itself.
         */
        LOGIN,
        /** The sign that the page has browsers show beside its name, fetched from there. */
        ICON
    }
}
