package dev.touchstone.report.page;

import dev.touchstone.campaign.Campaign;
import dev.touchstone.campaign.CampaignMember;
import dev.touchstone.campaign.KeyKind;
import dev.touchstone.campaign.SharedIndicator;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns campaigns into what the page shows of them: the largest, each with a drawing of who pushes what. Immutable. */
public final class CampaignPresenter {
    private static final int MOST_CAMPAIGNS = 50;
    private static final int MOST_DRAWN = 12;
    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 34;
    private static final int GIST = 2;

    private final PageWords words;

    /** Presents them on a page with these words. */
    public CampaignPresenter(PageWords words) {
        this.words = words;
    }

    /** The largest ones, in their order. */
    public List<CampaignView> present(List<Campaign> campaigns) {
        return campaigns.stream().limit(MOST_CAMPAIGNS).map(this::present).toList();
    }

    private CampaignView present(Campaign campaign) {
        List<SharedIndicator> drawn = campaign.indicators()
                .subList(0, Math.min(MOST_DRAWN, campaign.indicators().size()));
        List<CampaignMember> members = campaign.members().subList(0, Math.min(MOST_DRAWN, campaign.size()));
        List<CampaignView.Node> left = new ArrayList<>();
        for (SharedIndicator indicator : drawn) {
            left.add(new CampaignView.Node(
                    Medium.PEOPLE.quote(indicator.value(), LONGEST_NAME),
                    words.get(
                            "campaign.indicator",
                            Map.of(
                                    "kind", kind(indicator.kind()),
                                    "count", PageWords.number(indicator.members()))),
                    indicator.joins() ? "joins" : "shared",
                    height(left.size())));
        }
        List<CampaignView.Node> right = new ArrayList<>();
        for (CampaignMember member : members) {
            right.add(new CampaignView.Node(
                    Medium.PEOPLE.quote(member.id(), LONGEST_NAME),
                    "",
                    member.verdict().id(),
                    height(right.size())));
        }
        List<CampaignView.Line> edges = campaign.edges().stream()
                .filter(edge -> edge.indicator() < left.size() && edge.member() < right.size())
                .map(edge -> new CampaignView.Line(height(edge.indicator()), height(edge.member())))
                .toList();
        return new CampaignView(
                campaign.id(),
                gist(campaign),
                campaign.first()
                        .map(first -> words.get(
                                "campaign.when",
                                Map.of("first", first, "last", campaign.last().orElse(first))))
                        .orElse(""),
                campaign.languages().entrySet().stream()
                        .map(language -> language.getKey() + " " + PageWords.number(language.getValue()))
                        .collect(Collectors.joining(", ")),
                left,
                right,
                edges,
                height(Math.max(left.size(), right.size())),
                campaign.template().stream()
                        .map(sentence -> Medium.PEOPLE.quote(sentence, 4 * LONGEST))
                        .toList(),
                campaign.different().stream()
                        .map(place -> Medium.PEOPLE.quote(
                                campaign.members().get(place).id(), LONGEST))
                        .collect(Collectors.joining(", ")),
                more(campaign, drawn.size(), members.size()));
    }

    private String gist(Campaign campaign) {
        String by = campaign.indicators().stream()
                .filter(SharedIndicator::joins)
                .limit(GIST)
                .map(indicator -> Medium.PEOPLE.quote(indicator.value(), LONGEST))
                .collect(Collectors.joining(", "));
        return words.get("campaign.gist", Map.of("count", PageWords.number(campaign.size()), "by", by));
    }

    private String more(Campaign campaign, int indicators, int members) {
        return campaign.size() > members || campaign.indicators().size() > indicators
                ? words.get(
                        "campaign.more",
                        Map.of(
                                "members",
                                PageWords.number((long) campaign.size() - members),
                                "indicators",
                                PageWords.number((long) campaign.indicators().size() - indicators)))
                : "";
    }

    private String kind(KeyKind kind) {
        return words.getOr("indicator." + kind.id(), words.getOr("campaign.kind." + kind.id(), kind.id()));
    }

    private static int height(int row) {
        return (row + 1) * CampaignView.STEP;
    }
}
