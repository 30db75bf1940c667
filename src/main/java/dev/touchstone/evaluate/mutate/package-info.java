/**
 * Articles rewritten as those do who wish not to be recognised, and what becomes of their assessment: what the program must see
 * through, and what must not make it accuse anybody. A {@link dev.touchstone.evaluate.mutate.Mutation} changes one article;
 * {@link dev.touchstone.evaluate.mutate.MutationTrial} judges a corpus as it is and under each of them. It is a part of
 * {@code evaluate} with a package of its own, since it measures and nothing in the pipeline uses it.
 */
@NullMarked
package dev.touchstone.evaluate.mutate;

import org.jspecify.annotations.NullMarked;
