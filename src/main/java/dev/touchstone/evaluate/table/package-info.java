/** Tables of figures, once for all who show them: a terminal, a page, a program. */
@NullMarked
package dev.touchstone.evaluate.table;

import org.jspecify.annotations.NullMarked;
