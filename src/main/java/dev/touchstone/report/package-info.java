/**
 * How a verdict looks: to programs, in a spreadsheet, on a page, in a terminal. Judged articles come in one by one, in the order
 * of the input; files and text go out, the same bytes for the same articles. Nothing here judges, reads a model, prints, or
 * lets what an article says reach a reader unescaped.
 */
@NullMarked
package dev.touchstone.report;

import org.jspecify.annotations.NullMarked;
