package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Writes one file of a report, the same bytes for the same articles. What takes time is done by {@link #prepare}, which any
 * number of threads may call at once; parts are then written by one thread at a time in the order of the input. Keeps no more of
 * the articles than it must.
 */
public interface ReportWriter extends Closeable {
    /** Makes ready what the file says of an article that was not written yet. */
    PreparedPart prepare(JudgedArticle judged);

    /**
     * Likewise.
     *
     * @param judged perhaps without the article's blocks, hyperlinks and markup
     * @param again gives the same article, with them, at any time before the writer is closed, so that it need not be kept
     */
    default PreparedPart prepare(JudgedArticle judged, Supplier<JudgedArticle> again) {
        return prepare(judged);
    }

    /** Nothing more comes: completes the file. */
    void finish(RunSummary summary) throws IOException;

    /** Lets go of the stream; what was not finished is not whole. */
    @Override
    void close() throws IOException;
}
