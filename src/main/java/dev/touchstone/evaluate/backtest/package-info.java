/**
 * Two sets of models over the same articles: what would change, genuine articles first. Sources come in, comparisons and tables go
 * out.
 */
@NullMarked
package dev.touchstone.evaluate.backtest;

import org.jspecify.annotations.NullMarked;
