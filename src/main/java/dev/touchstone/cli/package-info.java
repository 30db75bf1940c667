/**
 * How it is asked for: arguments come in, verbs are run, findings go to standard output or a report folder, everything else to
 * standard error. One class a verb. It is the only room that prints and exits, and it decides nothing about an article.
 */
@NullMarked
package dev.touchstone.cli;

import org.jspecify.annotations.NullMarked;
