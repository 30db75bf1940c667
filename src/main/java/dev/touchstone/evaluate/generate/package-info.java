/**
 * Articles made up to measure campaigns by: some are spam of campaigns that rotate what they push, the others are clean, and a
 * third of those cite what the spam pushes. Every record tells its truth, and the same seed gives the same bytes.
 */
@NullMarked
package dev.touchstone.evaluate.generate;

import org.jspecify.annotations.NullMarked;
