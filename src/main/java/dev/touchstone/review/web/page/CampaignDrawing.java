package dev.touchstone.review.web.page;

import dev.touchstone.review.MemberCard;
import dev.touchstone.review.ReviewedCampaign;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws who pushes what, and when. Immutable. */
final class CampaignDrawing {
    /** Pixels from one line to the next. */
    private static final int STEP = 22;

    /** Room for edges. */
    private static final int EDGES = 84;

    private static final int WIDE = 13;
    private static final int NARROW = 8;
    private static final int LONGEST = 30;
    private static final int LONGEST_TITLE = 44;
    private static final int TIMELINE = 720;
    private static final int TALLEST = 56;
    private static final int MOST_COLUMNS = 366;

    private final DeskWords words;

    CampaignDrawing(DeskWords words) {
        this.words = words;
    }

    CampaignSheet.Drawing draw(ReviewedCampaign campaign) {
        int drawnThings =
                Math.min(ReviewedCampaign.MOST_DRAWN, campaign.indicators().size());
        List<CampaignSheet.Node> things = new ArrayList<>();
        for (ReviewedCampaign.Shared shared : campaign.indicators().subList(0, drawnThings)) {
            things.add(new CampaignSheet.Node(
                    DeskWords.shown(shared.value(), LONGEST),
                    words.get(
                            "campaign.indicator",
                            Map.of("kind", kind(shared.type()), "count", DeskWords.number(shared.members()))),
                    shared.joins() ? "joins" : "shared",
                    height(things.size())));
        }
        List<CampaignSheet.Node> members = new ArrayList<>();
        for (MemberCard member : campaign.drawn()) {
            String title = DeskWords.shown(member.title(), LONGEST_TITLE);
            members.add(new CampaignSheet.Node(
                    title.isEmpty() ? DeskWords.shown(member.id(), LONGEST) : title,
                    words.get("verdict." + member.verdict().id()),
                    member.verdict().id(),
                    height(members.size())));
        }
        List<CampaignSheet.Line> edges = campaign.edges().stream()
                .filter(edge -> edge.indicator() < things.size() && edge.member() < members.size())
                .map(edge -> new CampaignSheet.Line(height(edge.indicator()) - 4, height(edge.member()) - 4))
                .toList();
        int left = width(things);
        int moreMembers = campaign.articles() - members.size();
        int moreThings = campaign.indicators().size() - things.size();
        return new CampaignSheet.Drawing(
                things,
                members,
                edges,
                left,
                left + EDGES + width(members),
                height(Math.max(things.size(), members.size())),
                moreMembers > 0 || moreThings > 0
                        ? words.get(
                                "campaign.notdrawn",
                                Map.of(
                                        "members", DeskWords.number(moreMembers),
                                        "indicators", DeskWords.number(moreThings)))
                        : "");
    }

    String kind(String type) {
        return words.page()
                .getOr(
                        "indicator." + type,
                        words.page().getOr("campaign.kind." + type, DeskWords.shown(type, LONGEST)));
    }

    /** Room for the longest line, reckoned generously: letters are as wide as the reader's fonts make them. */
    private static int width(List<CampaignSheet.Node> nodes) {
        int widest = 60;
        for (CampaignSheet.Node node : nodes) {
            int width = (node.text() + "  " + node.note())
                    .codePoints()
                    .map(letter -> letter >= 0x2E80 ? WIDE : NARROW)
                    .sum();
            widest = Math.max(widest, width);
        }
        return widest + NARROW;
    }

    private static int height(int row) {
        return (row + 1) * STEP;
    }

    /** One picture, or none where no day is known. */
    List<CampaignSheet.Timeline> timeline(ReviewedCampaign campaign) {
        List<Dated> days = new ArrayList<>();
        int most = 1;
        for (ReviewedCampaign.Day day : campaign.timeline()) {
            try {
                days.add(new Dated(LocalDate.parse(day.day()), day.articles()));
                most = Math.max(most, day.articles());
            } catch (DateTimeException noDay) {
                // told in words beside the picture: campaign.first and last
            }
        }
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = days.get(0).day();
        LocalDate last = days.get(days.size() - 1).day();
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        int width = (int) Math.max(2, Math.min(22, TIMELINE / Math.max(1, span)));
        List<CampaignSheet.Column> columns = new ArrayList<>();
        for (Dated day : days.subList(0, Math.min(MOST_COLUMNS, days.size()))) {
            long offset = ChronoUnit.DAYS.between(first, day.day());
            int x = span == 1 ? 0 : (int) (offset * (TIMELINE - width) / (span - 1));
            int tall = Math.max(3, TALLEST * day.articles() / most);
            columns.add(new CampaignSheet.Column(
                    x,
                    TALLEST + 4 - tall,
                    Math.max(1, width - 1),
                    tall,
                    day.day() + ": " + words.get("many", "count", DeskWords.number(day.articles()))));
        }
        return List.of(new CampaignSheet.Timeline(
                columns,
                TIMELINE,
                first.toString(),
                last.toString(),
                DeskWords.number(most),
                words.get(
                        "timeline.says",
                        Map.of("first", first.toString(), "last", last.toString(), "most", DeskWords.number(most)))));
    }

    private record Dated(LocalDate day, int articles) {}
}
