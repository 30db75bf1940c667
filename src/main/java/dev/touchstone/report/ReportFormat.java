package dev.touchstone.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;

/**
 * One file of a report.
 *
 * @param name what the command line calls it
 * @param file its name in a report folder
 * @param wanted whether the caller's choices leave it anything to say
 * @param opening opens a writer of it
 */
record ReportFormat(String name, String file, Predicate<ReportContext> wanted, Opening opening) {
    ReportFormat(String name, String file, Opening opening) {
        this(name, file, context -> true, opening);
    }

    /** Opens a writer over a stream, which the writer closes. */
    @FunctionalInterface
    interface Opening {
        ReportWriter open(OutputStream out, ReportContext context) throws IOException;
    }
}
