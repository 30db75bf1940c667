package dev.touchstone.ingest;

/** What an argument led to: something to read, or the reason why there is nothing. */
public sealed interface Found permits Source, Unreadable, Skipped {}
