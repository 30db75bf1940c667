package dev.touchstone.report.page;

import java.util.List;

/**
 * What the page shows of a campaign.
 *
 * @param id of the campaign
 * @param gist how many articles, and by what they are one, in words
 * @param when the days of the first and the last, in words; empty where no day is known
 * @param languages with their counts, in words
 * @param indicators that members share
 * @param members drawn beside them
 * @param edges which member pushes which indicator
 * @param height of the drawing
 * @param template sentences of the shared block
 * @param different members whose wording differs most
 * @param more what is not drawn, in words; empty where all is
 */
public record CampaignView(
        String id,
        String gist,
        String when,
        String languages,
        List<Node> indicators,
        List<Node> members,
        List<Line> edges,
        int height,
        List<String> template,
        String different,
        String more) {
    /** Pixels from one line of the drawing to the next. */
    static final int STEP = 20;

    public CampaignView {
        indicators = List.copyOf(indicators);
        members = List.copyOf(members);
        edges = List.copyOf(edges);
        template = List.copyOf(template);
    }

    /**
     * A line of text in the drawing.
     *
     * @param text defanged
     * @param note what else is known of it, in words
     * @param css class of its kind or verdict
     * @param y of its baseline
     */
    public record Node(String text, String note, String css, int y) {}

    /**
     * An edge of the drawing.
     *
     * @param from height at which it leaves the indicator
     * @param to height at which it meets the member
     */
    public record Line(int from, int to) {}
}
