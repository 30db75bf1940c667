/**
 * The chain of deeds. Each entry holds the SHA-256 of itself and of the entry before it, is written in the transaction of its
 * deed, and is never changed; the database's own triggers refuse it. What a deed touched is in it as a digest, so that a changed
 * decision is found as surely as a changed entry, and no text of an article ever is.
 */
@NullMarked
package dev.touchstone.review.audit;

import org.jspecify.annotations.NullMarked;
