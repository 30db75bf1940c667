package dev.touchstone.review.export;

import java.io.IOException;
import java.nio.file.Path;

/** A format in which decisions leave. */
interface Export {
    /** As the command line calls it. */
    String format();

    /** Name of what is written, a file or a folder. */
    String name();

    /** Whether it writes a folder, and itself sees to what lay there before. */
    default boolean isFolder() {
        return false;
    }

    /**
     * Writes it.
     *
     * @param target the file or folder
     * @return how many things it tells of
     * @throws IOException if it cannot be written, or what would be written breaks the format's own rules; the message says which
     */
    int write(ExportSource source, Path target) throws IOException;
}
