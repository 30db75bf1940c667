package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Decision;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.ReviewWords;
import dev.touchstone.review.ReviewedArticle;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a label on an article, and by whom.
 *
 * @param decision by which it holds: the last that says so; where nothing holds, the last that speaks of the label
 * @param reviewers names of all whose last word on the label is the same, and who did not take it back
 */
record Ruling(Decision decision, Set<String> reviewers) {
    /** Of two reasons the graver's is told, where there is place for one. */
    private static final List<Label> GRAVER_FIRST = List.of(Label.IMPERSONATION, Label.REFERRAL_SPAM);

    /** Nothing where nobody spoke of the label. */
    static Optional<Ruling> of(ReviewedArticle article, Label label) {
        @Nullable Outcome holds = article.standing().get(label);
        @Nullable Decision holding = null;
        @Nullable Decision last = null;
        Map<String, Outcome> words = new TreeMap<>();
        for (Decision decision : article.decisions()) {
            Outcome said = decision.outcomes().get(label);
            if (said != null && decision.undoes().isEmpty() && !decision.undone()) {
                last = decision;
                holding = said == holds ? decision : holding;
                words.put(decision.reviewer().name(), said);
            }
        }
        words.values().removeIf(said -> said != holds);
        Decision ruling = holding == null ? last : holding;
        return ruling == null ? Optional.empty() : Optional.of(new Ruling(ruling, words.keySet()));
    }

    /** Of what is confirmed, else of what is rejected, else of what is in doubt; of several the gravest. */
    static Optional<Ruling> of(ReviewedArticle article) {
        return Stream.of(Outcome.values())
                .flatMap(outcome ->
                        GRAVER_FIRST.stream().filter(label -> article.standing().get(label) == outcome))
                .findFirst()
                .flatMap(label -> of(article, label));
    }

    /** Of each label that people confirmed, the graver first. */
    static List<Ruling> ofConfirmed(ReviewedArticle article) {
        Set<Label> confirmed = confirmed(article);
        return GRAVER_FIRST.stream()
                .filter(confirmed::contains)
                .flatMap(label -> of(article, label).stream())
                .toList();
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

    /** The rules cited, a sentence each. */
    List<String> citedRules() {
        return decision.rules().stream()
                .sorted()
                .map(rule -> ReviewWords.rule(rule).english())
                .toList();
    }
}
