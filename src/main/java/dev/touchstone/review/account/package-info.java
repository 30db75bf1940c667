/**
 * Who may sit at the desk: users, their roles and their passwords' hashes in one JSON file, and how often a sign-in may fail.
 */
@NullMarked
package dev.touchstone.review.account;

import org.jspecify.annotations.NullMarked;
