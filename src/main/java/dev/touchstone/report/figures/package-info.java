/** Figures on a page of their own: tables, drawings, articles that are explained. It shows what it is handed, and measures nothing. */
@NullMarked
package dev.touchstone.report.figures;

import org.jspecify.annotations.NullMarked;
