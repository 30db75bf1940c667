package dev.touchstone.review.web.page;

import dev.touchstone.assess.Label;
import dev.touchstone.review.CitedRule;
import dev.touchstone.review.Lease;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Reason;
import dev.touchstone.review.ReviewWords;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts up the panel on which is decided, filled in with what is likely. Immutable. */
final class DecisionPresenter {
    /** As the button says. */
    static final String AS_DECIDED = "";

    static final String NOT_JUDGED = "none";

    private final DeskWords words;

    DecisionPresenter(DeskWords words) {
        this.words = words;
    }

    DecisionView present(Panel panel, Reviewer reviewer, QueueQuery query) {
        Optional<Lease> lease = panel.entry().lease();
        boolean mine =
                lease.filter(held -> held.reviewer().equals(reviewer.name())).isPresent();
        return new DecisionView(
                panel.entry().task(),
                panel.action(),
                panel.previews(),
                panel.heading(),
                standing(panel),
                lease.map(held -> lease(held, mine)).orElse(""),
                mine,
                reviewer.role().decides()
                        && !mine
                        && panel.shut().isEmpty()
                        && (lease.isEmpty() || reviewer.role() == Role.LEAD),
                closed(panel, reviewer, mine),
                List.of(
                        deed(Outcome.CONFIRM, "c", panel),
                        deed(Outcome.REJECT, "r", panel),
                        deed(Outcome.UNSURE, "u", panel)),
                labels(panel),
                rules(panel),
                panel.filled().map(FilledForm::words).orElse(""),
                panel.filled().filter(FilledForm::wantsWords).isPresent(),
                panel.filled().filter(filled -> unusual(panel, filled)).isPresent(),
                panel.filled()
                        .map(filled -> filled.except().stream().sorted().toList())
                        .orElse(List.of()),
                panel.filled()
                        .filter(filled -> !filled.except().isEmpty())
                        .map(filled -> words.get(
                                "decide.except",
                                "count",
                                DeskWords.number(filled.except().size())))
                        .orElse(""),
                query.encoded());
    }

    private String standing(Panel panel) {
        if (panel.entry().progress() == Progress.DISPUTED) {
            return words.get("standing.disputed");
        }
        return panel.standing().isEmpty() ? "" : words.get("standing.holds", "what", words.outcomes(panel.standing()));
    }

    private String lease(Lease lease, boolean mine) {
        String until = DeskWords.when(lease.until());
        return mine
                ? words.get("lease.mine", "until", until)
                : words.get("lease.other", Map.of("name", words.reviewer(lease.reviewer()), "until", until));
    }

    private String closed(Panel panel, Reviewer reviewer, boolean mine) {
        if (!reviewer.role().decides()) {
            return words.get("closed.role");
        }
        if (panel.entry().progress() == Progress.DISPUTED && reviewer.role() != Role.LEAD) {
            return words.get("closed.disputed");
        }
        if (panel.shut().isPresent()) {
            return ReviewWords.refusal(panel.shut().get()).in(words.language());
        }
        return panel.entry().lease().isPresent() && !mine && reviewer.role() != Role.LEAD
                ? words.get("closed.claimed")
                : "";
    }

    private DecisionView.Deed deed(Outcome outcome, String key, Panel panel) {
        List<DecisionView.Option> reasons = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            if (reason.outcome().isEmpty() || reason.outcome().get() == outcome) {
                reasons.add(new DecisionView.Option(
                        reason.id(),
                        ReviewWords.reason(reason).in(words.language()),
                        chosen(panel, outcome).equals(reason.id())));
            }
        }
        return new DecisionView.Deed(outcome.id(), words.outcome(outcome), key, reasons);
    }

    private static String chosen(Panel panel, Outcome outcome) {
        Reason likely = panel.likely().get(outcome);
        return panel.filled()
                .map(filled -> filled.reasons().get(outcome.id()))
                .orElse(likely == null ? "" : likely.id());
    }

    /** Whether something under the fold is not as it is put forward. */
    private static boolean unusual(Panel panel, FilledForm filled) {
        for (Label label : Label.values()) {
            if (!filled.labels().getOrDefault(label.id(), usual(panel, label)).equals(usual(panel, label))) {
                return true;
            }
        }
        for (CitedRule rule : CitedRule.values()) {
            if (filled.rules().contains(rule.id()) != isUsual(panel, rule)) {
                return true;
            }
        }
        return false;
    }

    private static String usual(Panel panel, Label label) {
        return panel.found().isEmpty() || panel.found().contains(label) ? AS_DECIDED : NOT_JUDGED;
    }

    private static boolean isUsual(Panel panel, CitedRule rule) {
        boolean first = rule == CitedRule.REFERRAL_SPAM || rule == CitedRule.IMPERSONATION;
        boolean found = panel.found().isEmpty() || panel.found().contains(rule.label());
        return (first && found) || (panel.coordinated() && rule == CitedRule.COORDINATED);
    }

    private List<DecisionView.LabelChoice> labels(Panel panel) {
        List<DecisionView.LabelChoice> labels = new ArrayList<>();
        for (Label label : Label.values()) {
            String chosen = panel.filled()
                    .map(filled -> filled.labels().get(label.id()))
                    .orElse(usual(panel, label));
            List<DecisionView.Option> choices = new ArrayList<>();
            choices.add(new DecisionView.Option(AS_DECIDED, words.get("label.asdecided"), chosen.equals(AS_DECIDED)));
            for (Outcome outcome : Outcome.values()) {
                choices.add(new DecisionView.Option(outcome.id(), words.outcome(outcome), chosen.equals(outcome.id())));
            }
            choices.add(new DecisionView.Option(NOT_JUDGED, words.get("label.notjudged"), chosen.equals(NOT_JUDGED)));
            labels.add(new DecisionView.LabelChoice(label.id(), words.label(label), choices));
        }
        return labels;
    }

    private List<DecisionView.Option> rules(Panel panel) {
        List<DecisionView.Option> rules = new ArrayList<>();
        for (CitedRule rule : CitedRule.values()) {
            boolean cited = panel.filled()
                    .map(filled -> filled.rules().contains(rule.id()))
                    .orElse(isUsual(panel, rule));
            rules.add(new DecisionView.Option(rule.id(), ReviewWords.rule(rule).in(words.language()), cited));
        }
        return rules;
    }
}
