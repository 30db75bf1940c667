/**
 * The parallel run: sources come in, judged articles go out in the order of the input, with every piece of input that gave
 * none. It reads, hands pieces to threads and puts the results back in order, within a bounded amount of memory. It does not
 * judge, print or decide what a result looks like.
 */
@NullMarked
package dev.touchstone.batch;

import org.jspecify.annotations.NullMarked;
