package dev.touchstone.report.spool;

import java.io.Closeable;
import java.io.IOException;

/** The articles of a run, to be read one here and one there. For any number of threads. */
public final class SpooledArticles implements Closeable {
    private final SpoolRecords records;

    SpooledArticles(SpoolRecords records) {
        this.records = records;
    }

    /** The article at that offset. */
    public synchronized SpooledArticle at(long offset) throws IOException {
        return new SpooledArticle(offset, records.at(offset));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
