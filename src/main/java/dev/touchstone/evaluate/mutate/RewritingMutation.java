package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import java.util.Optional;
import java.util.function.Function;

/**
 * A mutation that is a function of the specimen; what comes back unchanged was not applicable.
 *
 * @param rewriting the article rewritten, or as it was
 */
record RewritingMutation(String id, String what, Scope scope, Function<Specimen, RawArticle> rewriting)
        implements Mutation {

    /** A mutation of title and body alike. */
    static RewritingMutation words(String id, String what, Function<Written, String> rewriting) {
        return new RewritingMutation(id, what, Scope.BOTH, specimen -> specimen.rewritten(rewriting, rewriting));
    }

    /** A mutation of the body. */
    static RewritingMutation body(String id, String what, Function<Written, String> rewriting) {
        return body(id, what, Scope.BOTH, rewriting);
    }

    static RewritingMutation body(String id, String what, Scope scope, Function<Written, String> rewriting) {
        return new RewritingMutation(id, what, scope, specimen -> specimen.rewritten(Written::text, rewriting));
    }

    @Override
    public Optional<RawArticle> apply(Specimen specimen) {
        return Optional.of(rewriting.apply(specimen))
                .filter(changed ->
                        !changed.equals(specimen.article()) && !changed.body().isBlank());
    }
}
