/**
 * How long judging takes, measured by JMH over articles mixed from the corpus. Nothing here is part of the library, and no
 * test depends on a time.
 */
@NullMarked
package dev.touchstone.benchmark;

import org.jspecify.annotations.NullMarked;
