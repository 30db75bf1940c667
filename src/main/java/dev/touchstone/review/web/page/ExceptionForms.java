package dev.touchstone.review.web.page;

import dev.touchstone.assess.BrandCard;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedEvidence;
import dev.touchstone.review.ReviewedIndicator;
import dev.touchstone.review.Reviewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an exception could be proposed for, from an article. Immutable. */
final class ExceptionForms {
    private static final int MOST_SUBJECTS = 12;
    /** Long enough to look into a case, short enough to be looked at again. */
    private static final int USUAL_DAYS = 90;

    private final DeskWords words;

    ExceptionForms(DeskWords words) {
        this.words = words;
    }

    /** One form, or none where the article speaks of no brand or nothing counts against it. */
    List<ArticleSheet.ExceptionForm> of(ReviewedArticle article, Reviewer reviewer, LocalDate today) {
        Set<String> subjects = new LinkedHashSet<>();
        for (ReviewedIndicator indicator : article.indicators()) {
            if (indicator.implicated() && subjects.size() < MOST_SUBJECTS) {
                switch (indicator.type()) {
                    case "domain" -> subjects.add(indicator.value());
                    case "code", "app", "contact" -> subjects.add(indicator.type() + ":" + indicator.value());
                    default -> {}
                }
            }
        }
        if (article.brands().isEmpty() || subjects.isEmpty()) {
            return List.of();
        }
        Set<String> signals = new LinkedHashSet<>();
        for (ReviewedEvidence piece : article.evidence()) {
            if (piece.micros() > 0 && !piece.indicators().isEmpty()) {
                signals.add(piece.signal());
            }
        }
        List<DecisionView.Option> options = new ArrayList<>();
        options.add(new DecisionView.Option("", words.get("exception.signal.all"), true));
        signals.forEach(signal -> options.add(new DecisionView.Option(signal, signal, false)));
        return List.of(new ArticleSheet.ExceptionForm(
                article.brands().stream().map(ExceptionForms::brand).toList(),
                subjects.stream()
                        .map(subject -> new DecisionView.Option(
                                subject, DeskWords.shown(subject, DeskWords.LONGEST_NAME), false))
                        .toList(),
                options,
                reviewer.name(),
                today.toString(),
                today.plusDays(USUAL_DAYS).toString()));
    }

    private static DecisionView.Option brand(BrandCard card) {
        return new DecisionView.Option(card.id(), card.name(), false);
    }
}
