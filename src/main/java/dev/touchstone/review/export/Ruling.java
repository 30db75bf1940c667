package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Decision;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.ReviewWords;
import dev.touchstone.review.ReviewedArticle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds on an article, and by whom.
 *
 * @param decision by which it holds: the last that confirms what is confirmed, else the last that rejects what is rejected; where nothing
 *     holds the last that stands
 * @param reviewers names of all who said the same and did not take it back
 */
record Ruling(Decision decision, Set<String> reviewers) {
    static Optional<Ruling> of(ReviewedArticle article) {
        List<Decision> live = article.decisions().stream()
                .filter(decision -> decision.undoes().isEmpty() && !decision.undone())
                .toList();
        if (live.isEmpty()) {
            return Optional.empty();
        }
        Set<String> agreeing = new TreeSet<>();
        for (Decision decision : live) {
            boolean agrees = decision.outcomes().entrySet().stream()
                    .allMatch(said -> said.getValue().equals(article.standing().get(said.getKey())));
            if (agrees) {
                agreeing.add(decision.reviewer().name());
            }
        }
        Decision holding = last(live, article, Outcome.CONFIRM)
                .or(() -> last(live, article, Outcome.REJECT))
                .orElse(live.get(live.size() - 1));
        return Optional.of(new Ruling(holding, agreeing));
    }

    /** The last that says so of a label of which it holds; who is in doubt later, or speaks of another label, is not the reason. */
    private static Optional<Decision> last(List<Decision> live, ReviewedArticle article, Outcome outcome) {
        return live.stream()
                .filter(decision -> decision.outcomes().entrySet().stream()
                        .anyMatch(said ->
                                said.getValue() == outcome && article.standing().get(said.getKey()) == outcome))
                .reduce((earlier, later) -> later);
    }

    /** Labels that people confirmed; none while they are in dispute. */
    static Set<Label> confirmed(ReviewedArticle article) {
        Set<Label> confirmed = EnumSet.noneOf(Label.class);
        if (article.progress() != Progress.DISPUTED) {
            article.standing().forEach((label, outcome) -> {
                if (outcome == Outcome.CONFIRM) {
                    confirmed.add(label);
                }
            });
        }
        return confirmed;
    }

    /** The reason from the list and the reviewer's own words, in English. */
    String why() {
        String reason = ReviewWords.reason(decision.reason()).english();
        return decision.words().isBlank() ? reason : reason + ": " + decision.words();
    }

    /** The rules cited, as sentences. */
    String rules() {
        return String.join(" ", citedRules());
    }

    /** The rules cited, a sentence each. */
    List<String> citedRules() {
        return decision.rules().stream()
                .sorted()
                .map(rule -> ReviewWords.rule(rule).english())
                .toList();
    }
}
