package dev.touchstone.article;

import dev.touchstone.text.Span;

/**
 * A piece of an article that the author set apart. Blocks are in order of start; they may nest (a cell in a hidden part),
 * and {@link BlockIndex#blockAt} gives the innermost.
 *
 * @param kind what it is
 * @param span where in {@link Article#text()}, UTF-16 code units
 */
public record Block(Kind kind, Span span) {
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        QUOTE,
        CODE,
        /** Alternative text of a picture. */
        ALTERNATIVE,
        /** In the document but not shown to a reader. */
        HIDDEN,
        /** Menus, footers, related lists: shown, but not what the article says. */
        BOILERPLATE
    }
}
