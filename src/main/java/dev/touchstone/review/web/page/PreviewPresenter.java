package dev.touchstone.review.web.page;

import dev.touchstone.assess.Verdict;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Desk;
import dev.touchstone.review.MemberPage;
import dev.touchstone.review.Preview;
import dev.touchstone.review.ReviewWords;
import dev.touchstone.review.ReviewedCampaign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows what a decision on a campaign would touch. Immutable. */
public final class PreviewPresenter {
    private final DeskWords words;
    private final MemberRows rows;

    public PreviewPresenter(DeskWords words) {
        this.words = words;
        this.rows = new MemberRows(words);
    }

    /**
     * The page before the deed.
     *
     * @param filled all that was chosen and typed, which the decision or another look at the panel takes along
     * @param outcome id of the button that was pressed
     */
    public PreviewView present(
            Desk desk,
            ReviewedCampaign campaign,
            Preview preview,
            DecisionDraft draft,
            FilledForm filled,
            String outcome,
            QueueQuery query) {
        MemberPage members = desk.members(campaign.number(), 0);
        String own = "/task/" + campaign.task();
        boolean someDiffer = preview.different().size() < preview.articles();
        return new PreviewView(
                words.outcomes(draft.outcomes()),
                ReviewWords.reason(draft.reason()).in(words.language()),
                facts(preview),
                warnings(preview),
                preview.problems().stream()
                        .map(problem -> ReviewWords.refusal(problem).in(words.language()))
                        .toList(),
                cited(draft),
                fields(filled, outcome, query),
                members.members().stream()
                        .map(member -> new PreviewView.Choice(
                                rows.row(member, query, someDiffer),
                                !filled.except().contains(member.article())))
                        .toList(),
                DeskWords.number(preview.articles()),
                members.total() > members.members().size()
                        ? words.get(
                                "preview.more",
                                "count",
                                DeskWords.number(
                                        members.total() - members.members().size()))
                        : "",
                own + "/decide",
                own + "/preview",
                own + "/change",
                outcome,
                words.get("preview.do." + outcome, "count", DeskWords.number(preview.articles())),
                key(outcome));
    }

    private List<PreviewView.Fact> facts(Preview preview) {
        List<PreviewView.Fact> facts = new ArrayList<>();
        facts.add(new PreviewView.Fact(words.get("preview.articles"), DeskWords.number(preview.articles()), "all"));
        for (Verdict verdict : List.of(Verdict.FLAG, Verdict.REVIEW, Verdict.UNDECIDED, Verdict.CLEAN)) {
            int count = preview.verdicts().getOrDefault(verdict, 0);
            if (count > 0) {
                facts.add(new PreviewView.Fact(
                        words.get("verdict." + verdict.id()), DeskWords.number(count), verdict.id()));
            }
        }
        preview.languages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(language -> facts.add(new PreviewView.Fact(
                        words.tongue(language.getKey()), DeskWords.number(language.getValue()), "language")));
        return facts;
    }

    private List<String> warnings(Preview preview) {
        List<String> warnings = new ArrayList<>();
        warn("preview.conflicts", preview.conflicts(), warnings);
        warn("preview.clean", preview.clean(), warnings);
        warn("preview.tied", preview.tied(), warnings);
        warn("preview.settled", preview.settled(), warnings);
        warn("preview.before", preview.decidedBefore(), warnings);
        return warnings;
    }

    private void warn(String key, int count, List<String> warnings) {
        if (count > 0) {
            warnings.add(words.get(key, "count", DeskWords.number(count)));
        }
    }

    private List<String> cited(DecisionDraft draft) {
        return draft.rules().stream()
                .sorted()
                .map(rule -> ReviewWords.rule(rule).in(words.language()))
                .toList();
    }

    /** As they were sent: what is resolved here could not be changed there. */
    private static List<PreviewView.Field> fields(FilledForm filled, String outcome, QueueQuery query) {
        List<PreviewView.Field> fields = new ArrayList<>();
        fields.add(new PreviewView.Field("outcome", outcome));
        new TreeMap<>(filled.reasons())
                .forEach((of, reason) -> fields.add(new PreviewView.Field("reason-" + of, reason)));
        new TreeMap<>(filled.labels()).forEach((of, told) -> fields.add(new PreviewView.Field("label-" + of, told)));
        filled.rules().stream().sorted().forEach(rule -> fields.add(new PreviewView.Field("rule", rule)));
        fields.add(new PreviewView.Field("words", filled.words()));
        fields.add(new PreviewView.Field("queue", query.encoded()));
        return fields;
    }

    private static String key(String outcome) {
        return outcome.substring(0, 1);
    }
}
