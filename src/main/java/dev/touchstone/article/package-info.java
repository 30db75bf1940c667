/**
 * What was ingested, its format forgotten: one text, its blocks, its hyperlinks, where it came from. Readers make these
 * values, every later stage reads them, nobody changes them.
 */
@NullMarked
package dev.touchstone.article;

import org.jspecify.annotations.NullMarked;
