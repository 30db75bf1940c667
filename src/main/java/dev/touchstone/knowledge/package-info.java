/**
 * What the program knows of the world: brands and what is theirs, cue phrases, scoring model and policy. The files under
 * {@code models/} come in, an immutable {@link dev.touchstone.knowledge.Knowledge} goes out. Nothing here reads an article's
 * meaning or decides how bad anything is, and no other room opens those files.
 *
 * <p>There are two ways to one knowledge: {@link dev.touchstone.knowledge.KnowledgeLoader} reads and checks the files, and where the
 * program runs from its own jar it takes what {@link dev.touchstone.knowledge.ModelsPreparation} made of them at build. What is packed
 * has no format of its own that would have to be kept: it is read by the build that wrote it or not at all.
 */
@NullMarked
package dev.touchstone.knowledge;

import org.jspecify.annotations.NullMarked;
