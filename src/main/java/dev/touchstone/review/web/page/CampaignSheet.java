package dev.touchstone.review.web.page;

import java.util.List;

/**
 * A campaign as its page shows it.
 *
 * @param gist how many articles and by what they are one, in words
 * @param sub id, languages and days, in words
 * @param verdicts how many members came out how
 * @param shared what its members share
 * @param block sentences that they share, in pieces
 * @param drawing who pushes what
 * @param timeline articles a day
 * @param different the members that differ most
 * @param members a page of them
 * @param range which of them, in words
 * @param earlier address of the page before; empty where there is none
 * @param later address of the page behind; empty where there is none
 */
public record CampaignSheet(
        String title,
        String language,
        String verdict,
        String gist,
        String sub,
        List<Tally> verdicts,
        List<SharedRow> shared,
        List<List<Piece>> block,
        Drawing drawing,
        List<Timeline> timeline,
        List<MemberRow> different,
        List<MemberRow> members,
        String range,
        String earlier,
        String later,
        DecisionView decision,
        TrailView trail,
        String back) {
    public CampaignSheet {
        verdicts = List.copyOf(verdicts);
        shared = List.copyOf(shared);
        block = block.stream().map(List::copyOf).toList();
        timeline = List.copyOf(timeline);
        different = List.copyOf(different);
        members = List.copyOf(members);
    }

    /** How many have a verdict. */
    public record Tally(String id, String count) {}

    /** A thing that members share: its kind and standing in words, the value defanged. */
    public record SharedRow(String kind, String value, String members, String standing, boolean joins, String href) {}

    /** Words of a shared sentence, or a slot in it. */
    public record Piece(String words, boolean slot) {}

    /** A member on one line. */
    public record MemberRow(
            long number,
            String href,
            String title,
            String language,
            String name,
            String place,
            String day,
            String verdict,
            String gist,
            String tie,
            String state,
            String stateWords,
            boolean different,
            List<QueueView.Score> scores) {
        public MemberRow {
            scores = List.copyOf(scores);
        }
    }

    /** Who pushes what: things to the left of a line, members to the right of the room for edges behind it. */
    public record Drawing(
            List<Node> things, List<Node> members, List<Line> edges, int left, int width, int height, String more) {
        public Drawing {
            things = List.copyOf(things);
            members = List.copyOf(members);
            edges = List.copyOf(edges);
        }
    }

    /** A line of text in the drawing. */
    public record Node(String text, String note, String css, int y) {}

    /** An edge, between two heights. */
    public record Line(int from, int to) {}

    /** Articles a day as columns; its first and last day, and the most on one day, in words. */
    public record Timeline(List<Column> columns, int width, String first, String last, String most, String says) {
        public Timeline {
            columns = List.copyOf(columns);
        }
    }

    /** One day. */
    public record Column(int x, int y, int width, int height, String says) {}
}
