/**
 * What the program knows of the world: brands and what is theirs, cue phrases, scoring model and policy. The files under
 * {@code models/} come in, an immutable {@link dev.touchstone.knowledge.Knowledge} goes out. Nothing here reads an article's
 * meaning or decides how bad anything is, and no other room opens those files.
 */
@NullMarked
package dev.touchstone.knowledge;

import org.jspecify.annotations.NullMarked;
