/**
 * The desk's pages as data: what the templates show, every text in it defanged, none of it escaped yet. Values of the desk come in,
 * views go out. Nothing here knows a request, changes anything or writes markup.
 */
@NullMarked
package dev.touchstone.review.web.page;

import org.jspecify.annotations.NullMarked;
