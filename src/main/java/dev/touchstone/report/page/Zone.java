package dev.touchstone.report.page;

import dev.touchstone.article.Block;
import java.util.Locale;
import java.util.Optional;

/** Parts of a document that a reader must be told of. */
enum Zone {
    BOILERPLATE,
    ALTERNATIVE,
    HIDDEN;

    static Optional<Zone> of(Block.Kind kind) {
        return switch (kind) {
            case HIDDEN -> Optional.of(HIDDEN);
            case ALTERNATIVE -> Optional.of(ALTERNATIVE);
            case BOILERPLATE -> Optional.of(BOILERPLATE);
            default -> Optional.empty();
        };
    }

    /** The class in the page's style sheet, and the key of its words. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
