package dev.touchstone.ingest;

import java.util.Optional;

/** Makes the content of an article from a document's characters. Stateless: one instance serves all threads. */
interface ContentParser {
    /**
     * What the document says.
     *
     * @param document decoded, without its byte-order mark
     * @param url where the document lies, against which its relative links are resolved
     */
    Content parse(String document, Optional<String> url, Limits limits);

    /** Whether the text of the content is not the document's own characters. */
    default boolean extracts() {
        return false;
    }
}
