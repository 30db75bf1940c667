package dev.touchstone.review.web.page;

import dev.touchstone.report.page.DetailsView;
import java.util.List;

/**
 * An article as its page shows it.
 *
 * @param number of the article
 * @param title of the article, or its name
 * @param language tag
 * @param verdict id
 * @param sub what names it, in words
 * @param scores by label
 * @param details as the report shows them
 * @param wholeHref address of the page with all of the text; empty where all is shown
 * @param noText why there is no text, in words; empty where there is
 * @param campaign the one it belongs to
 * @param decision the panel
 * @param trail what was done
 * @param appeal what the task is about, where it is an appeal
 * @param now how it is judged by the models of now, where asked for
 * @param nowHref where to ask for that; empty where it is told or cannot be
 * @param appealable whether one can appeal against what holds
 * @param exceptions what an exception could be proposed for
 * @param back address of the queue or campaign it was opened from
 */
public record ArticleSheet(
        long number,
        String title,
        String language,
        String verdict,
        String sub,
        List<QueueView.Score> scores,
        DetailsView details,
        String wholeHref,
        String noText,
        List<CampaignLine> campaign,
        DecisionView decision,
        TrailView trail,
        List<AppealLine> appeal,
        List<NowRow> now,
        String nowNote,
        String nowHref,
        boolean appealable,
        List<ExceptionForm> exceptions,
        String back) {
    public ArticleSheet {
        scores = List.copyOf(scores);
        campaign = List.copyOf(campaign);
        appeal = List.copyOf(appeal);
        now = List.copyOf(now);
        exceptions = List.copyOf(exceptions);
    }

    /** The campaign beside it. */
    public record CampaignLine(String href, String words, String id) {}

    /** What somebody says against the first decision. */
    public record AppealLine(String words, String filed, String first, String firstWords) {}

    /** A thing as it was judged and as it is judged now. */
    public record NowRow(String name, String then, String now) {}

    /** What can be filled in beforehand. */
    public record ExceptionForm(
            List<DecisionView.Option> brands,
            List<DecisionView.Option> subjects,
            List<DecisionView.Option> signals,
            String owner,
            String from,
            String until) {
        public ExceptionForm {
            brands = List.copyOf(brands);
            subjects = List.copyOf(subjects);
            signals = List.copyOf(signals);
        }
    }
}
