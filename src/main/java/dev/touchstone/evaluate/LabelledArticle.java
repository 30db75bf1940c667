package dev.touchstone.evaluate;

import dev.touchstone.article.Article;

/**
 * An article that somebody labelled.
 *
 * @param article as read
 * @param label what it was called
 * @param family of one campaign, author or template; folds are split by it
 * @param language as labelled, or empty
 * @param hard whether it is clean and easily got wrong
 * @param why the labeller's reason, or empty
 */
public record LabelledArticle(
        Article article, CorpusLabel label, String family, String language, boolean hard, String why) {}
