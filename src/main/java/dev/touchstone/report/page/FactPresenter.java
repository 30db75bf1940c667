package dev.touchstone.report.page;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.Indicator;
import dev.touchstone.report.words.ArticleNames;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.ReportLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of an article's details that are lists of facts. */
final class FactPresenter {
    private static final int MOST_INDICATORS = 25;
    private static final int MOST_DIAGNOSTICS = 20;
    private static final int LONGEST_VALUE = 160;
    private static final int LONGEST_MESSAGE = 300;

    private final PageWords words;

    private final Phrases phrases;

    FactPresenter(ReportLanguage language) {
        this.words = PageWords.in(language);
        this.phrases = new Phrases(language);
    }

    List<DetailsView.IndicatorView> indicators(Assessment assessment) {
        return assessment.indicators().stream()
                .sorted(Comparator.comparing(indicator -> !indicator.implicated()))
                .limit(MOST_INDICATORS)
                .map(indicator -> indicator(indicator, assessment))
                .toList();
    }

    private DetailsView.IndicatorView indicator(Indicator indicator, Assessment assessment) {
        return new DetailsView.IndicatorView(
                words.get("indicator." + indicator.type().id()),
                Medium.PEOPLE.quote(indicator.value(), LONGEST_VALUE),
                indicator
                        .standing()
                        .map(standing -> phrases.standing(standing, assessment))
                        .orElse(""),
                indicator.implicated(),
                PageWords.number(indicator.count()));
    }

    String moreIndicators(Assessment assessment) {
        int more = assessment.indicators().size() - MOST_INDICATORS;
        return more > 0 ? words.get("indicators.more", "count", PageWords.number(more)) : "";
    }

    List<DetailsView.BrandView> brands(Assessment assessment) {
        return assessment.brands().stream().map(this::brand).toList();
    }

    private DetailsView.BrandView brand(BrandCard card) {
        List<DetailsView.Entry> pages = new ArrayList<>();
        card.verificationAddress()
                .ifPresent(page -> pages.add(new DetailsView.Entry(words.get("brand.verify"), shown(page))));
        card.affiliatePolicy()
                .ifPresent(page -> pages.add(new DetailsView.Entry(words.get("brand.policy"), shown(page))));
        return new DetailsView.BrandView(card.name(), phrases.domains(card), pages);
    }

    List<DetailsView.Entry> diagnostics(Assessment assessment) {
        return assessment.diagnostics().stream()
                .limit(MOST_DIAGNOSTICS)
                .map(FactPresenter::diagnostic)
                .toList();
    }

    private static DetailsView.Entry diagnostic(Diagnostic diagnostic) {
        return new DetailsView.Entry(
                Medium.PEOPLE.quote(diagnostic.code(), LONGEST_VALUE),
                Medium.PEOPLE.quote(diagnostic.message(), LONGEST_MESSAGE));
    }

    List<DetailsView.Entry> facts(Assessment assessment) {
        List<DetailsView.Entry> facts = new ArrayList<>();
        facts.add(entry("fact.source", ArticleNames.source(assessment.origin(), LONGEST_VALUE)));
        facts.add(entry("fact.language", assessment.language().tag()));
        facts.add(entry(
                "fact.characters",
                PageWords.number(assessment.characters())
                        + (assessment.truncated() ? " " + words.get("fact.truncated") : "")));
        assessment
                .notSeen()
                .forEach((what, count) -> facts.add(new DetailsView.Entry(
                        words.get("fact.notseen"),
                        PageWords.number(count) + " " + words.getOr("notseen." + what, what))));
        assessment.campaign().ifPresent(campaign -> facts.add(entry("fact.campaign", shown(campaign))));
        facts.add(entry("fact.sha256", assessment.sha256()));
        return facts;
    }

    private DetailsView.Entry entry(String key, String value) {
        return new DetailsView.Entry(words.get(key), value);
    }

    private static String shown(String value) {
        return Medium.PEOPLE.quote(value, LONGEST_VALUE);
    }
}
