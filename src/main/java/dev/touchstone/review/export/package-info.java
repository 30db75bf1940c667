/**
 * What leaves the desk, one file a format. Whatever it is, a host that is official leaves nowhere as malicious, nor does one on which
 * anybody may write, nor one that only is not registered: a person must have confirmed that it poses.
 */
@NullMarked
package dev.touchstone.review.export;

import org.jspecify.annotations.NullMarked;
