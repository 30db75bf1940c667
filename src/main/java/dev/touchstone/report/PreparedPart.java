package dev.touchstone.report;

import java.io.IOException;

/** What a report says of one article, made ready by any thread and waiting for its turn. */
@FunctionalInterface
public interface PreparedPart {
    /** Puts it into the report. For one thread at a time, in the order of the input. */
    void write() throws IOException;
}
