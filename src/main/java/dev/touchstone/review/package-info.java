/**
 * The reviewers' desk: from a report folder to decisions. A task is a campaign, a single article, or an appeal; it is handed to one
 * reviewer at a time for a while (a lease). Decisions are never changed: a changed mind and an undo are new ones, and what holds is
 * reckoned from all of them. Every deed is written down in a chain of hashes in the same transaction.
 *
 * <p>This package holds the values and the facade, {@link dev.touchstone.review.Desk}. {@code store} keeps them in SQLite or
 * PostgreSQL ({@code Desks.open}), {@code audit} is the chain, {@code account} the users, {@code export} what leaves the desk, one
 * file a format, {@code learn} the way back into training, {@code web} the pages. {@code src/docs/desk.md} tells the whole.
 */
@NullMarked
package dev.touchstone.review;

import org.jspecify.annotations.NullMarked;
