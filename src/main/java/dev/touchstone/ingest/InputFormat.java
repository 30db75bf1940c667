package dev.touchstone.ingest;

import java.util.Locale;
import java.util.Optional;

/** A kind of input. Told from content first and from the file's name second, unless the caller forces one. */
public enum InputFormat {
    /** One article of plain text. */
    TEXT,
    /** One article of CommonMark, with tables and front matter. */
    MARKDOWN,
    /** One article of HTML. */
    HTML,
    /** One article a line, each a JSON object. */
    JSONL,
    /** RSS or Atom of any version: one article an entry. */
    FEED,
    /** A web archive: one article a page. */
    WARC;

    /** The name on the command line and in messages: {@code text}, {@code markdown}, {@code html}, {@code jsonl}, {@code feed},
     * {@code warc}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name, any case; empty where there is none. */
    public static Optional<InputFormat> of(String id) {
        for (InputFormat format : values()) {
            if (format.name().equalsIgnoreCase(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
