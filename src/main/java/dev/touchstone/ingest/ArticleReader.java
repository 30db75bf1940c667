package dev.touchstone.ingest;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the articles of one source. Stateless: one instance serves all threads. */
interface ArticleReader {
    /** What it reads. */
    InputFormat format();

    /**
     * Hands over each article as soon as it is read, and each piece of the source that gave none.
     *
     * @throws IOException if reading fails in a way that {@link OpenedSource#fault()} does not tell
     */
    void read(OpenedSource source, Limits limits, Consumer<ReadOutcome> sink) throws IOException;
}
