package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;

/**
 * Looks for one sign in a scanned article. Implementations are stateless and may be called from any thread; they give the
 * same evidence for the same article, with spans inside its text, and weigh nothing.
 */
public interface Detector {
    /** The sign this looks for. */
    Signal signal();

    /** What was seen, by place; empty where there was nothing. */
    List<Evidence> detect(ScannedArticle article);
}
