package dev.touchstone.assess;

import dev.touchstone.article.Article;

/**
 * An article beside its assessment: what report writers take, since spans count in the article's text.
 *
 * @param article as read
 * @param assessment as judged
 */
public record JudgedArticle(Article article, Assessment assessment) {}
