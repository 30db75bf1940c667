package dev.touchstone.ingest;

/** What reading gave: an article, or the reason why a piece of input gave none. */
public sealed interface ReadOutcome permits ReadArticle, Unreadable, Skipped {}
