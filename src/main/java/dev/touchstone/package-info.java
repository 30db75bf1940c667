/**
 * The facade: an article comes in, an assessment goes out. It joins the rooms below it and holds no judgement of its
 * own; it neither prints, nor exits, nor opens a connection. What callers may rely on beside it lives in
 * {@code article}, {@code assess}, {@code report} and the factories of {@code ingest}.
 */
@NullMarked
package dev.touchstone;

import org.jspecify.annotations.NullMarked;
