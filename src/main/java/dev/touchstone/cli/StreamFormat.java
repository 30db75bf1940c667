package dev.touchstone.cli;

import java.util.Locale;

/** In what form findings are printed for programs. */
enum StreamFormat {
    /** One JSON object a line. */
    JSONL;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
