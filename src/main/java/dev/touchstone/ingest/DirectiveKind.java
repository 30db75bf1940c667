package dev.touchstone.ingest;

import java.util.Set;

/** What a directive of reStructuredText holds, by its name. */
enum DirectiveKind {
    /** What is set down for one format of output as it stands. */
    RAW,
    CODE,
    /** What is not shown. */
    UNSEEN,
    /** A list of other pages. */
    CONTENTS,
    PICTURE,
    /** Prose, like the text around it; words behind the name too. */
    PROSE;

    private static final Set<String> CODES = Set.of(
            "code",
            "code-block",
            "sourcecode",
            "highlight",
            "parsed-literal",
            "literalinclude",
            "doctest",
            "math",
            "graphviz");
    private static final Set<String> UNSEENS = Set.of("meta", "index", "highlight-language", "default-role", "role");

    /** @param name in lower case, without the domain that Sphinx puts before it */
    static DirectiveKind of(String name) {
        if (CODES.contains(name)) {
            return CODE;
        }
        if (UNSEENS.contains(name)) {
            return UNSEEN;
        }
        return switch (name) {
            case "raw" -> RAW;
            case "toctree" -> CONTENTS;
            case "image", "figure" -> PICTURE;
            default -> PROSE;
        };
    }
}
