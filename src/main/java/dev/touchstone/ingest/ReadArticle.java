package dev.touchstone.ingest;

import dev.touchstone.article.Article;

/**
 * An article that was read.
 *
 * @param extracted whether its text, in which lines and offsets count, was extracted from HTML; otherwise it is the input's own
 */
public record ReadArticle(Article article, boolean extracted) implements ReadOutcome {}
