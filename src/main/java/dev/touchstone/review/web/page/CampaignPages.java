package dev.touchstone.review.web.page;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Desk;
import dev.touchstone.review.Facet;
import dev.touchstone.review.MemberCard;
import dev.touchstone.review.MemberPage;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.review.Reviewer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns campaigns into their pages. Immutable. */
public final class CampaignPages {
    private static final int MOST_SHARED = 30;
    private static final int LONGEST_THING = 120;
    private static final int GIST = 3;

    private final DeskWords words;
    private final CampaignDrawing drawing;
    private final MemberRows rows;
    private final DecisionPresenter decisions;
    private final TrailPresenter trails;

    public CampaignPages(DeskWords words) {
        this.words = words;
        this.drawing = new CampaignDrawing(words);
        this.rows = new MemberRows(words);
        this.decisions = new DecisionPresenter(words);
        this.trails = new TrailPresenter(words);
    }

    /**
     * The page of a campaign.
     *
     * @param page of its members, from 0
     * @param filled what was filled in on its panel before and not decided
     */
    public CampaignSheet present(
            Desk desk,
            ReviewedCampaign campaign,
            QueueEntry task,
            Reviewer reviewer,
            QueueQuery query,
            int page,
            Optional<FilledForm> filled) {
        MemberPage members = desk.members(campaign.number(), page);
        String own = "/task/" + campaign.task();
        String title = DeskWords.shown(task.title(), DeskWords.LONGEST_TITLE);
        long first = (long) members.page() * Desk.PAGE + 1;
        boolean someDiffer = campaign.different().size() < campaign.articles();
        return new CampaignSheet(
                title.isEmpty() ? DeskWords.shown(campaign.id(), DeskWords.LONGEST_NAME) : title,
                task.languages().isEmpty() ? "und" : task.languages().get(0),
                task.verdict().id(),
                gist(campaign),
                sub(campaign),
                verdicts(campaign),
                campaign.indicators().stream()
                        .limit(MOST_SHARED)
                        .map(this::shared)
                        .toList(),
                campaign.block().stream().map(CampaignPages::sentence).toList(),
                drawing.draw(campaign),
                drawing.timeline(campaign),
                someDiffer
                        ? campaign.different().stream()
                                .map(member -> rows.row(member, query, true))
                                .toList()
                        : List.of(),
                members.members().stream()
                        .map(member -> rows.row(member, query, someDiffer))
                        .toList(),
                words.get(
                        "range",
                        Map.of(
                                "first", DeskWords.number(first),
                                "last",
                                        DeskWords.number(
                                                first + members.members().size() - 1),
                                "count", DeskWords.number(members.total()))),
                members.page() > 0 ? query.onto(own + "?members=" + members.page()) : "",
                members.page() + 1 < members.pages() ? query.onto(own + "?members=" + (members.page() + 2)) : "",
                decisions.present(
                        new Panel(
                                task,
                                own + "/preview",
                                true,
                                words.get("decide.campaign", "count", DeskWords.number(campaign.articles())),
                                found(campaign),
                                campaign.standing(),
                                LikelyReason.ofCampaign(),
                                Optional.empty(),
                                filled,
                                campaign.articles() > 1),
                        reviewer,
                        query),
                trails.ofBatches(campaign.decisions(), desk.comments(campaign.task()), reviewer),
                query.href());
    }

    private String gist(ReviewedCampaign campaign) {
        String by = campaign.indicators().stream()
                .filter(ReviewedCampaign.Shared::joins)
                .limit(GIST)
                .map(shared -> DeskWords.shown(shared.value(), DeskWords.LONGEST_NAME))
                .collect(Collectors.joining(words.get("list.separator")));
        return words.get("campaign.gist", Map.of("count", DeskWords.number(campaign.articles()), "by", by));
    }

    private String sub(ReviewedCampaign campaign) {
        List<String> parts = new ArrayList<>();
        parts.add(DeskWords.shown(campaign.id(), DeskWords.LONGEST_NAME));
        parts.add(campaign.languages().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(language -> words.tongue(language.getKey()) + " " + DeskWords.number(language.getValue()))
                .collect(Collectors.joining(words.get("list.separator"))));
        campaign.first()
                .ifPresent(first -> parts.add(words.get(
                        "campaign.when",
                        Map.of("first", first, "last", campaign.last().orElse(first)))));
        if (campaign.decided() > 0) {
            parts.add(words.get(
                    "campaign.decided",
                    Map.of(
                            "decided", DeskWords.number(campaign.decided()),
                            "count", DeskWords.number(campaign.articles()))));
        }
        return String.join(" · ", parts);
    }

    private static List<CampaignSheet.Tally> verdicts(ReviewedCampaign campaign) {
        List<CampaignSheet.Tally> tallies = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.FLAG, Verdict.REVIEW, Verdict.UNDECIDED, Verdict.CLEAN)) {
            int count = campaign.verdicts().getOrDefault(verdict, 0);
            if (count > 0) {
                tallies.add(new CampaignSheet.Tally(verdict.id(), DeskWords.number(count)));
            }
        }
        return tallies;
    }

    /** Labels that its drawn members score on; all labels where it has none drawn. */
    static Set<Label> found(ReviewedCampaign campaign) {
        Set<Label> found = EnumSet.noneOf(Label.class);
        for (MemberCard member : campaign.drawn()) {
            member.scores().forEach((label, score) -> {
                if (score >= 0.5) {
                    found.add(label);
                }
            });
        }
        return found;
    }

    private CampaignSheet.SharedRow shared(ReviewedCampaign.Shared shared) {
        List<String> standing = new ArrayList<>();
        shared.standing().ifPresent(known -> standing.add(words.get("standing.short." + known.id())));
        if (shared.onGenuineHost()) {
            standing.add(words.get("shared.genuine"));
        }
        if (shared.onForeignHost()) {
            standing.add(words.get("shared.foreign"));
        }
        Facet facet = shared.type().equals("code") ? Facet.CODE : Facet.HOST;
        boolean narrows = shared.type().equals("code") || shared.type().equals("host");
        return new CampaignSheet.SharedRow(
                drawing.kind(shared.type()),
                DeskWords.shown(shared.value(), LONGEST_THING),
                DeskWords.number(shared.members()),
                String.join(words.get("list.separator"), standing),
                shared.joins(),
                narrows
                        ? QueueQuery.OPEN
                                .withState(QueueQuery.ANY)
                                .with(facet, shared.value())
                                .href()
                        : "");
    }

    private static List<CampaignSheet.Piece> sentence(List<ReviewedCampaign.Piece> sentence) {
        return sentence.stream()
                .map(piece -> new CampaignSheet.Piece(DeskWords.shownWords(piece.words()), piece.slot()))
                .toList();
    }
}
