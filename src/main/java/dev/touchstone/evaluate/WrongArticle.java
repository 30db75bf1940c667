package dev.touchstone.evaluate;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Verdict;
import dev.touchstone.knowledge.Knowledge;

/**
 * An article that was got wrong, with all that is needed to explain it.
 *
 * @param mistake in words: {@code clean, flagged}
 * @param verdict it got
 * @param prediction the scores, and the example with its label
 * @param article as read
 * @param judge the knowledge by which it was judged; that of models which have not seen its family, where it was held out
 */
public record WrongArticle(String mistake, Verdict verdict, Prediction prediction, Article article, Knowledge judge) {}
