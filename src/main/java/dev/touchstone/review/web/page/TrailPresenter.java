package dev.touchstone.review.web.page;

import dev.touchstone.review.Appeal;
import dev.touchstone.review.BatchSummary;
import dev.touchstone.review.Comment;
import dev.touchstone.review.Decision;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.ReviewWords;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what was done about a task. Immutable. */
final class TrailPresenter {
    private final DeskWords words;

    TrailPresenter(DeskWords words) {
        this.words = words;
    }

    TrailView present(List<Decision> decisions, List<Comment> comments, List<Appeal> appeals, Reviewer reviewer) {
        List<Dated> steps = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (Decision decision : decisions) {
            steps.add(new Dated(decision.at(), decision(decision, 1, told, reviewer)));
        }
        return told(steps, comments, appeals);
    }

    TrailView ofBatches(List<BatchSummary> batches, List<Comment> comments, Reviewer reviewer) {
        List<Dated> steps = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (BatchSummary batch : batches) {
            steps.add(new Dated(batch.decision().at(), decision(batch.decision(), batch.articles(), told, reviewer)));
        }
        return told(steps, comments, List.of());
    }

    private TrailView told(List<Dated> steps, List<Comment> comments, List<Appeal> appeals) {
        for (Comment comment : comments) {
            steps.add(new Dated(
                    comment.at(),
                    step(
                            "said",
                            words.get("trail.comment"),
                            comment.reviewer(),
                            comment.at(),
                            comment.words(),
                            false,
                            "")));
        }
        for (Appeal appeal : appeals) {
            steps.add(new Dated(
                    appeal.at(),
                    step(
                            "appeal",
                            words.get("trail.appeal"),
                            appeal.filedBy(),
                            appeal.at(),
                            appeal.words(),
                            false,
                            "")));
        }
        return new TrailView(steps.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::step)
                .toList());
    }

    private TrailView.Step decision(Decision decision, int articles, Set<Long> told, Reviewer reviewer) {
        boolean undo = decision.undoes().isPresent();
        boolean may = !undo
                && !decision.undone()
                && reviewer.role().decides()
                && (decision.reviewer().name().equals(reviewer.name()) || reviewer.role() == Role.LEAD)
                && told.add(decision.batch());
        return step(
                undo ? "undo" : css(decision),
                what(decision, articles, undo),
                decision.reviewer(),
                decision.at(),
                decision.words(),
                decision.undone(),
                may ? Long.toString(decision.batch()) : "");
    }

    private String what(Decision decision, int articles, boolean undo) {
        String outcomes = words.outcomes(decision.outcomes());
        if (undo) {
            return words.get("trail.undo", "what", outcomes);
        }
        String reason = ReviewWords.reason(decision.reason()).in(words.language());
        String rules = decision.rules().stream()
                .sorted()
                .map(rule -> words.get("rule.short." + rule.id()))
                .collect(Collectors.joining(words.get("list.separator")));
        String told = words.get("trail.decision", Map.of("what", outcomes, "reason", reason));
        String cited = rules.isEmpty() ? told : told + " " + words.get("trail.rules", "rules", rules);
        return articles > 1 ? cited + " · " + words.get("many", "count", DeskWords.number(articles)) : cited;
    }

    private static String css(Decision decision) {
        return decision.outcomes().containsValue(Outcome.CONFIRM)
                ? Outcome.CONFIRM.id()
                : decision.outcomes().containsValue(Outcome.UNSURE) ? Outcome.UNSURE.id() : Outcome.REJECT.id();
    }

    private TrailView.Step step(
            String css, String what, Reviewer who, Instant at, String said, boolean gone, String batch) {
        return new TrailView.Step(
                css, what, words.who(who), at.toString(), DeskWords.when(at), DeskWords.shownWords(said), gone, batch);
    }

    private record Dated(Instant at, TrailView.Step step) {}
}
