package dev.touchstone.evaluate;

/**
 * A labelled article as it was written.
 *
 * @param article what was written
 * @param label what it was called
 * @param family of one campaign, author or template; the article's id where none is given
 * @param language as labelled; empty where none is given
 */
public record LabelledRecord(RawArticle article, CorpusLabel label, String family, String language) {}
