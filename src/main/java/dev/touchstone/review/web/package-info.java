/**
 * The desk in a browser: requests come in, pages and deeds go out. Every request is checked before anything is looked up: the host it
 * names, where a post comes from, the session, the role. Pages are made on the server and work without their script.
 */
@NullMarked
package dev.touchstone.review.web;

import org.jspecify.annotations.NullMarked;
