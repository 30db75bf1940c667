/**
 * The facade. An article goes in, an assessment comes out: {@link dev.touchstone.Moderator} segments it, has it observed and
 * has the observations weighed. It prints nothing, opens no connection and leaves no thread behind.
 */
@NullMarked
package dev.touchstone;

import org.jspecify.annotations.NullMarked;
