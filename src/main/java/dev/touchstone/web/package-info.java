/**
 * How addresses are written: finding them in folded text, parsing them as browsers do, registrable domains, look-alike
 * keys, unwrapping of redirectors. Text comes in, {@link dev.touchstone.web.LocatedAddress}es go out. Nothing here opens a
 * connection, and nothing here knows whose a host is.
 */
@NullMarked
package dev.touchstone.web;

import org.jspecify.annotations.NullMarked;
