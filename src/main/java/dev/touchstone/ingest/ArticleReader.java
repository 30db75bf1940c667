package dev.touchstone.ingest;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the articles of one source. Stateless: one instance serves all threads. */
interface ArticleReader {
    /** What it reads. */
    InputFormat format();

    /**
     * Hands over each piece as soon as it is read.
     *
     * @throws IOException if reading fails in a way that {@link OpenedSource#fault()} does not tell
     */
    void read(OpenedSource source, Limits limits, Consumer<Piece> sink) throws IOException;
}
