/**
 * What was observed: a {@link dev.touchstone.evidence.Signal}, its subjects, where in the original text, and why. Detectors
 * make these values and the assessor weighs them. Nothing here says how bad anything is.
 */
@NullMarked
package dev.touchstone.evidence;

import org.jspecify.annotations.NullMarked;
