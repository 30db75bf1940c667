package dev.touchstone.report.page;

import java.util.List;

/**
 * One article as the page shows it. Every text in it is what a reader is to see, not yet escaped.
 *
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
    /**
     * Stands in the markup for the article's place in the input, its name on the page, which is not known while articles are made
     * ready side by side. A private character, which no text on the page holds: such characters are named by their code point.
     */
    public static final String NUMBER = "\uE000";

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
