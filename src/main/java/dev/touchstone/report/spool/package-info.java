/**
 * What a run has judged and not yet reported, on disk: records one after another, and an index by which a run that was killed
 * goes on. The form of a record follows the records of the program and is for the same version alone.
 */
@NullMarked
package dev.touchstone.report.spool;

import org.jspecify.annotations.NullMarked;
