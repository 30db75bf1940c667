/**
 * What counts as a sign. A scanned article comes in, evidence goes out. A detector observes; it neither weighs nor decides,
 * and it looks up no standing of its own.
 */
@NullMarked
package dev.touchstone.detect;

import org.jspecify.annotations.NullMarked;
