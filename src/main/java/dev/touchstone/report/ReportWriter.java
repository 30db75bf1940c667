package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes one file of a report. Takes articles in the order of the input, keeps no more of them than it must, and writes the same
 * bytes for the same articles. For one thread at a time.
 */
public interface ReportWriter extends Closeable {
    /** Takes one article. */
    void write(JudgedArticle judged) throws IOException;

    /** Nothing more comes: completes the file. */
    void finish(RunSummary summary) throws IOException;

    /** Lets go of the stream; what was not finished is not whole. */
    @Override
    void close() throws IOException;
}
