package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;

/** A second look at articles once all of a run are judged. For any number of threads; the same result each time. */
@FunctionalInterface
public interface Revision {
    /** Every article stays as it was judged. */
    Revision NONE = (number, judged) -> judged;

    /**
     * What the report says of an article.
     *
     * @param number its place among the articles of the run, from 0
     * @param judged as it was judged by itself
     */
    JudgedArticle revised(long number, JudgedArticle judged);
}
