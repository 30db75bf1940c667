package dev.touchstone.knowledge;

import dev.touchstone.web.PublicSuffixes;
import org.jspecify.annotations.Nullable;

/** The public suffix list of crawler-commons' jar, which never changes within one process: read when first needed, then kept. */
final class BundledSuffixes {
    private static final BundledSuffixes SHARED = new BundledSuffixes();

    private @Nullable PublicSuffixes list;

    private BundledSuffixes() {}

    /** @throws IllegalStateException if it is missing, cut off or broken */
    static PublicSuffixes get() {
        return SHARED.read();
    }

    private synchronized PublicSuffixes read() {
        PublicSuffixes found = list;
        if (found == null) {
            found = PublicSuffixes.bundled();
            list = found;
        }
        return found;
    }
}
