/**
 * What a report says and how it shows what others wrote. Reasons with their arguments, interface words and article text come
 * in; sentences in English or Chinese go out, safe for the medium they are meant for. Nothing here knows a file format, and
 * nothing decides what a reader gets to see.
 */
@NullMarked
package dev.touchstone.report.words;

import org.jspecify.annotations.NullMarked;
