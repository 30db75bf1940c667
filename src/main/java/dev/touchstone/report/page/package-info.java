/**
 * The reviewers' page, as data and as markup. A judged article comes in, the pieces that a template shows go out as text, and the
 * templates turn them into escaped HTML. Nothing here writes a file, and nothing that an article says becomes markup.
 */
@NullMarked
package dev.touchstone.report.page;

import org.jspecify.annotations.NullMarked;
