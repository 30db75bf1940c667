package dev.touchstone.review.web.page;

import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.report.page.DetailsView;
import dev.touchstone.report.page.Excerpt;
import dev.touchstone.report.page.Mark;
import dev.touchstone.report.page.Passage;
import dev.touchstone.report.page.PassagePresenter;
import dev.touchstone.report.page.SumDrawing;
import dev.touchstone.report.page.SumView;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedIndicator;
import dev.touchstone.review.ReviewedSum;
import dev.touchstone.review.WhatWouldChange;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An article's text, reasons, sums and facts, as the report's page shows them. Immutable. */
final class ArticleDetails {
    /** A text is read through, not skimmed: more of it than on the report's page. */
    private static final Excerpt READING = new Excerpt(16_000, 12_000, 400);

    private static final Excerpt WHOLE = new Excerpt(Integer.MAX_VALUE, 0, 0);
    private static final int MOST_MARKS = 600;
    private static final int MOST_INDICATORS = 40;
    private static final int MOST_DOMAINS = 8;
    private static final int LONGEST = 200;

    private final DeskWords words;
    private final PassagePresenter passages;
    private final SumDrawing sums;

    ArticleDetails(DeskWords words) {
        this.words = words;
        this.passages = new PassagePresenter(words.page());
        this.sums = new SumDrawing(words.page());
    }

    DetailsView present(ReviewedArticle article, boolean whole) {
        EvidenceLines lines = EvidenceLines.of(article);
        List<Mark> marks = lines.marks(false);
        Passage address = passages.present(article.url().orElse(""), List.of(), lines.marks(true), Excerpt.FULL);
        Passage text = passages.present(
                article.text().orElse(""),
                List.of(),
                marks.subList(0, Math.min(MOST_MARKS, marks.size())),
                whole ? WHOLE : READING);
        return new DetailsView(
                address.pieces(),
                article.carrier()
                        .map(carrier -> words.get(
                                "carrier",
                                Map.of(
                                        "host", DeskWords.shown(carrier.host(), LONGEST),
                                        "standing", standing(carrier.standing(), article))))
                        .orElse(""),
                text.pieces(),
                marks.size() > MOST_MARKS
                        ? words.get(
                                "marks.cut",
                                Map.of("shown", DeskWords.number(MOST_MARKS), "count", DeskWords.number(marks.size())))
                        : "",
                lines.views(words, address, text),
                article.sums().stream().map(sum -> sum(sum, lines)).toList(),
                changes(article),
                indicators(article),
                article.indicators().size() > MOST_INDICATORS
                        ? words.get(
                                "indicators.more",
                                "count",
                                DeskWords.number(article.indicators().size() - MOST_INDICATORS))
                        : "",
                article.brands().stream().map(this::brand).toList(),
                article.diagnostics().stream()
                        .map(told -> new DetailsView.Entry("", DeskWords.shown(told, 2 * LONGEST)))
                        .toList(),
                facts(article));
    }

    static boolean isCut(ReviewedArticle article) {
        return article.text().filter(text -> text.length() > READING.whole()).isPresent();
    }

    private SumView sum(ReviewedSum sum, EvidenceLines lines) {
        Map<Integer, SumDrawing.Step> steps = new TreeMap<>();
        for (ReviewedSum.Bar bar : sum.bars()) {
            if (bar.micros() != 0) {
                int line = lines.line(bar.evidence());
                steps.merge(
                        line,
                        new SumDrawing.Step(line, bar.signal(), new LogOdds(bar.micros())),
                        (one, other) ->
                                new SumDrawing.Step(line, one.name(), one.adds().plus(other.adds())));
            }
        }
        return sums.draw(
                sum.label().id(),
                sum.verdict().id(),
                sum.score(),
                words.get("verdict." + sum.verdict().id()),
                new LogOdds(sum.intercept()),
                List.copyOf(steps.values()),
                new LogOdds(sum.logOdds()));
    }

    private String standing(Standing standing, ReviewedArticle article) {
        return words.get("standing." + standing.id(), "date", article.asOf().toString());
    }

    private List<String> changes(ReviewedArticle article) {
        if (!article.changesKnown()) {
            return List.of();
        }
        if (article.changes().isEmpty()) {
            return List.of(words.get("whatif.none"));
        }
        return article.changes().stream().map(this::change).toList();
    }

    private String change(WhatWouldChange change) {
        String names =
                change.without().stream().map(this::named).collect(Collectors.joining(words.get("list.separator")));
        return words.get(
                "whatif.atmost",
                Map.of(
                        "names",
                        names,
                        "verdict",
                        words.get("verdict." + change.verdict().id())));
    }

    private String named(String indicator) {
        int colon = Math.max(0, indicator.indexOf(':'));
        String type = indicator.substring(0, colon);
        return words.page().getOr("indicator." + type, type) + " "
                + DeskWords.shown(indicator.substring(colon + 1), LONGEST);
    }

    private List<DetailsView.IndicatorView> indicators(ReviewedArticle article) {
        return article.indicators().stream()
                .sorted(Comparator.comparing(indicator -> !indicator.implicated()))
                .limit(MOST_INDICATORS)
                .map(indicator -> indicator(indicator, article))
                .toList();
    }

    private DetailsView.IndicatorView indicator(ReviewedIndicator indicator, ReviewedArticle article) {
        return new DetailsView.IndicatorView(
                words.page().getOr("indicator." + indicator.type(), DeskWords.shown(indicator.type(), LONGEST)),
                DeskWords.shown(indicator.value(), LONGEST),
                indicator
                        .standing()
                        .map(standing -> standing(standing, article))
                        .orElse(""),
                indicator.implicated(),
                DeskWords.number(indicator.count()));
    }

    private DetailsView.BrandView brand(BrandCard card) {
        List<DetailsView.Entry> pages = new ArrayList<>();
        card.verificationAddress()
                .ifPresent(page ->
                        pages.add(new DetailsView.Entry(words.get("brand.verify"), DeskWords.shown(page, LONGEST))));
        card.affiliatePolicy()
                .ifPresent(page ->
                        pages.add(new DetailsView.Entry(words.get("brand.policy"), DeskWords.shown(page, LONGEST))));
        List<String> domains = card.officialDomains().stream()
                .filter(domain -> card.officialDomains().stream().noneMatch(other -> domain.endsWith("." + other)))
                .map(domain -> DeskWords.shown(domain, LONGEST))
                .toList();
        String told = domains.stream().limit(MOST_DOMAINS).collect(Collectors.joining("  "));
        return new DetailsView.BrandView(card.name(), domains.size() > MOST_DOMAINS ? told + "  …" : told, pages);
    }

    private List<DetailsView.Entry> facts(ReviewedArticle article) {
        List<DetailsView.Entry> facts = new ArrayList<>();
        facts.add(fact("fact.source", DeskWords.shown(article.source(), LONGEST)));
        facts.add(fact("fact.language", article.language()));
        facts.add(fact(
                "fact.characters",
                DeskWords.number(article.characters())
                        + (article.truncated() ? " " + words.get("fact.truncated") : "")));
        article.notSeen()
                .forEach((what, count) -> facts.add(fact(
                        "fact.notseen",
                        DeskWords.number(count) + " " + words.page().getOr("notseen." + what, what))));
        facts.add(fact("run.asof", article.asOf().toString()));
        facts.add(fact(
                "run.models",
                article.models().substring(0, Math.min(16, article.models().length()))));
        facts.add(fact("fact.sha256", article.sha256()));
        return facts;
    }

    private DetailsView.Entry fact(String key, String value) {
        return new DetailsView.Entry(words.get(key), value);
    }
}
