package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;

/** Codes among the words, written otherwise. */
final class Codes {
    private Codes() {}

    static String wide(Written written) {
        return written.codes(code -> true, Letters::wide);
    }

    static String circled(Written written) {
        return written.codes(code -> true, Letters::circled);
    }

    static String invisible(Written written) {
        return written.codes(code -> true, code -> Splices.throughout(code, "\u200B"));
    }

    static String spaced(Written written) {
        return written.codes(code -> true, code -> Splices.throughout(code, " "));
    }

    /** Set as code. */
    static String quoted(Written written) {
        return written.format() == InputFormat.HTML
                ? written.codes(written::takesMarkup, code -> "<code>" + code + "</code>")
                : written.codes(written::takesMarkup, code -> "`" + code + "`");
    }

    /** In the words that stand for a picture. */
    static String pictured(Written written) {
        return written.format() == InputFormat.HTML
                ? written.codes(written::takesMarkup, code -> "<img src=\"card.png\" alt=\"" + code + "\">")
                : written.codes(written::takesMarkup, code -> "![" + code + "](card.png)");
    }

    /** On a line of its own. */
    static String lowered(Written written) {
        return switch (written.format()) {
            case HTML -> written.codes(written::takesMarkup, code -> "<br>" + code);
            case TEXT -> written.codes(code -> true, code -> "\n" + code);
            default ->
                written.codes(
                        code -> written.takesMarkup(code) && !AddressForms.inTable(written.text(), code),
                        code -> "\n" + code);
        };
    }
}
