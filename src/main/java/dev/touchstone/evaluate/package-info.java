/**
 * What it is measured on: labelled corpora, cross-validation by family, figures with intervals, and the training of the
 * scoring model. The package {@code mutate} below it rewrites labelled articles as evaders do. Labelled articles come in, tables and {@code models/scoring.json} go out. Nothing in the pipeline uses it.
 */
@NullMarked
package dev.touchstone.evaluate;

import org.jspecify.annotations.NullMarked;
