package dev.touchstone.report.spool;

import java.nio.file.Path;
import java.util.Locale;

/** The files of a spool beside the one by which it is known. */
enum SpoolFiles {
    ARTICLES,
    TRACES,
    INDEX,
    /** Empty; stands there when all of the input is judged. */
    JUDGED;

    Path in(Path folder) {
        return folder.resolve(name().toLowerCase(Locale.ROOT));
    }
}
