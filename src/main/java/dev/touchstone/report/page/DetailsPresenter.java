package dev.touchstone.report.page;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Carrier;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.evidence.Place;
import dev.touchstone.report.words.Figures;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Reason;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.report.words.TakenBack;
import dev.touchstone.report.words.Wording;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns a judged article into what opens below its line on the page. Immutable. */
final class DetailsPresenter {
    /** Marks that one text carries; pages with thousands of them would help nobody. */
    private static final int MOST_MARKS = 300;

    private final Wording wording;
    private final PageWords words;
    private final Excerpt excerpt;
    private final PassagePresenter passages;
    private final SumPresenter sums;
    private final FactPresenter facts;
    private final Phrases phrases;

    DetailsPresenter(ReportLanguage language, Excerpt excerpt) {
        this.wording = Wording.in(language);
        this.words = PageWords.in(language);
        this.excerpt = excerpt;
        this.passages = new PassagePresenter(words);
        this.sums = new SumPresenter(language);
        this.facts = new FactPresenter(language);
        this.phrases = new Phrases(language);
    }

    DetailsView present(JudgedArticle judged) {
        Assessment assessment = judged.assessment();
        List<Reason> reasons = Reason.gravestFirst(assessment);
        List<Mark> marks = marks(reasons, Place.TEXT);
        Passage address =
                passages.present(assessment.url().orElse(""), List.of(), marks(reasons, Place.URL), Excerpt.FULL);
        Passage text = passages.present(
                judged.article().text(),
                judged.article().blocks(),
                marks.subList(0, Math.min(MOST_MARKS, marks.size())),
                excerpt);
        return new DetailsView(
                address.pieces(),
                assessment
                        .carrier()
                        .map(carrier -> carrier(carrier, assessment))
                        .orElse(""),
                text.pieces(),
                marks.size() > MOST_MARKS
                        ? words.get(
                                "marks.cut",
                                Map.of("shown", PageWords.number(MOST_MARKS), "count", PageWords.number(marks.size())))
                        : "",
                reasons(reasons, assessment, address, text),
                Stream.of(Label.values())
                        .map(label -> sums.present(label, assessment, reasons))
                        .toList(),
                phrases.whatIfs(assessment),
                facts.indicators(assessment),
                facts.moreIndicators(assessment),
                facts.brands(assessment),
                facts.diagnostics(assessment),
                facts.facts(assessment));
    }

    private static List<Mark> marks(List<Reason> reasons, Place place) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            if (reason.evidence().place() == place) {
                for (Span span : reason.evidence().spans()) {
                    marks.add(new Mark(i + 1, Tone.of(reason), span));
                }
            }
        }
        return marks;
    }

    private List<DetailsView.ReasonView> reasons(
            List<Reason> reasons, Assessment assessment, Passage address, Passage text) {
        TakenBack takenBack = TakenBack.among(reasons);
        List<DetailsView.ReasonView> views = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            Passage place = reason.evidence().place() == Place.URL ? address : text;
            views.add(new DetailsView.ReasonView(
                    i + 1,
                    Tone.of(reason).css(),
                    reason.evidence().signal().id(),
                    wording.reason(reason.evidence().because(), assessment, Medium.PEOPLE),
                    effects(reason, takenBack.words(i, words)),
                    words.get(
                            reason.evidence().place() == Place.URL ? "place.url" : "places",
                            "count",
                            PageWords.number(reason.evidence().spans().size())),
                    place.numbers().contains(i + 1)));
        }
        return views;
    }

    private List<String> effects(Reason reason, String takenBack) {
        if (reason.contributions().isEmpty()) {
            return List.of(words.get("observed"));
        }
        List<String> effects = new ArrayList<>();
        reason.contributions()
                .forEach((label, contribution) ->
                        effects.add(words.get("label." + label.id()) + " " + Figures.brief(contribution)));
        if (!takenBack.isEmpty()) {
            effects.add(takenBack);
        }
        return effects;
    }

    private String carrier(Carrier carrier, Assessment assessment) {
        return words.get(
                "carrier",
                Map.of(
                        "host", Medium.PEOPLE.show(carrier.host()),
                        "standing", phrases.standing(carrier.standing(), assessment)));
    }
}
