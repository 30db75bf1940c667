package dev.touchstone.report.page;

import java.util.List;

/**
 * One article as the page shows it. Every text in it is what a reader is to see, not yet escaped.
 *
 * @param number its place in the input, from 1: the page's own name for it
 * @param verdict id of its verdict
 * @param title defanged, on one line; empty where there is none
 * @param name id of the article, defanged
 * @param place the host it lies at, defanged; empty where it is not known
 * @param language tag of its language
 * @param gist why a reviewer should look, in words; empty where there is nothing to say
 * @param scores by label
 * @param labels ids of the labels whose own verdict is not clean
 * @param brands ids of the brands it speaks of
 * @param details what opens below its line; absent for a clean article
 */
public record ArticleView(
        long number,
        String verdict,
        String title,
        String name,
        String place,
        String language,
        String gist,
        List<Score> scores,
        String labels,
        String brands,
        List<DetailsView> details) {
    public ArticleView {
        scores = List.copyOf(scores);
        details = List.copyOf(details);
    }

    /**
     * How one label came out.
     *
     * @param label id of the label
     * @param verdict id of the label's own verdict
     * @param value three decimals
     */
    public record Score(String label, String verdict, String value) {}
}
