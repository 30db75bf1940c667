/**
 * How bad it is. Evidence comes in, an {@link dev.touchstone.assess.Assessment} goes out whose contributions add up exactly
 * to its log-odds. Nothing here knows a detector, and no later stage judges again.
 */
@NullMarked
package dev.touchstone.assess;

import org.jspecify.annotations.NullMarked;
