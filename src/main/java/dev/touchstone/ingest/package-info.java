/**
 * Readers: bytes of files, streams and records come in, {@link dev.touchstone.article.Article}s go out, and so does every
 * input that could not be read, named with its place. Nothing here judges, segments or follows an address; formats,
 * charsets and containers are known here and nowhere else.
 */
@NullMarked
package dev.touchstone.ingest;

import org.jspecify.annotations.NullMarked;
