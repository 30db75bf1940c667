/**
 * Keeps the desk in a database, SQLite or PostgreSQL: a connection and a transaction at a time ({@code Database}), what differs
 * between the two ({@code Dialect}), the import of a report, and a class for each kind of question and deed.
 */
@NullMarked
package dev.touchstone.review.store;

import org.jspecify.annotations.NullMarked;
