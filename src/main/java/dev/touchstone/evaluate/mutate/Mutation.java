package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import java.util.Optional;

/**
 * A way to write an article otherwise: the same change each time, without a draw of luck. It works on what was written, in
 * whatever format, so that everything from the readers on is put to the test, and leaves a document that its format's reader
 * understands.
 */
public interface Mutation {
    /** Kebab-case; its meaning never changes. */
    String id();

    /** What it does, in a few words. */
    String what();

    /** For which articles the label is the same after it. */
    Scope scope();

    /** The article rewritten; empty where there is nothing in it to rewrite. */
    Optional<RawArticle> apply(Specimen specimen);
}
