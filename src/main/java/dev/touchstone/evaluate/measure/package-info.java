/** The mathematics of measuring: intervals, calibration, ranking, rare things. Numbers come in, numbers go out. */
@NullMarked
package dev.touchstone.evaluate.measure;

import org.jspecify.annotations.NullMarked;
