package dev.touchstone.ingest;

import dev.touchstone.article.Article;

/** An article that was read. */
public record ReadArticle(Article article) implements ReadOutcome {}
