package dev.touchstone.report;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.report.words.ArticleNames;
import dev.touchstone.report.words.Figures;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Reason;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.report.words.TakenBack;
import dev.touchstone.report.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One article in plain words: the verdict, each piece of evidence with its line, the arithmetic, what would change it. Safe to
 * print: addresses are defanged and control characters named. Immutable, for any number of threads.
 */
public final class Explanation {
    private static final int LONGEST = 200;
    private static final int SHORTEST_LINE = 40;
    private static final int STEP = 2;

    private final Wording wording;
    private final PageWords words;
    private final Phrases phrases;
    private final int columns;

    /**
     * Explains in one language, for lines of one width.
     *
     * @param columns the width of a line, where a Chinese character takes two; at least 40 are used
     */
    public Explanation(ReportLanguage language, int columns) {
        this.wording = Wording.in(language);
        this.words = PageWords.in(language);
        this.phrases = new Phrases(language);
        this.columns = Math.max(SHORTEST_LINE, columns);
    }

    /** The words, each line ended by {@code \n}. */
    public String of(JudgedArticle judged) {
        return of(judged, false);
    }

    /**
     * Likewise.
     *
     * @param extracted whether the text in which places are told is not the input itself, which then is said
     */
    public String of(JudgedArticle judged, boolean extracted) {
        Assessment assessment = judged.assessment();
        List<Reason> reasons = Reason.gravestFirst(assessment);
        WrappedText text = new WrappedText(columns);
        head(assessment, text);
        reasons(reasons, judged, text);
        if (extracted && !reasons.isEmpty()) {
            text.line(STEP, words.get("explain.extracted"));
        }
        sums(reasons, assessment, text);
        section("section.whatif", phrases.whatIfs(assessment), text);
        section("section.brands", brands(assessment), text);
        section("section.diagnostics", diagnostics(assessment), text);
        section("fact.notseen", notSeen(assessment), text);
        return text.toString();
    }

    private void head(Assessment assessment, WrappedText text) {
        String title = Medium.PEOPLE.quote(assessment.title(), LONGEST);
        text.line(0, phrases.verdict(assessment.verdict()) + (title.isEmpty() ? "" : "  " + title));
        text.line(
                0,
                words.get(
                        "explain.points",
                        Map.of(
                                "name",
                                ArticleNames.id(assessment, LONGEST),
                                "language",
                                assessment.language().tag(),
                                "characters",
                                PageWords.number(assessment.characters())
                                        + (assessment.truncated() ? " " + words.get("fact.truncated") : ""))));
        assessment.url().ifPresent(url -> text.line(0, Medium.PEOPLE.quote(url, LONGEST)));
        assessment
                .carrier()
                .ifPresent(carrier -> text.line(
                        0,
                        words.get(
                                "carrier",
                                Map.of(
                                        "host",
                                        Medium.PEOPLE.quote(carrier.host(), LONGEST),
                                        "standing",
                                        phrases.standing(carrier.standing(), assessment)))));
        text.blank();
        for (Map.Entry<Label, LabelAssessment> label : assessment.labels().entrySet()) {
            LabelAssessment outcome = label.getValue();
            text.line(
                    0,
                    words.get(
                            "explain.score",
                            Map.of(
                                    "label",
                                            words.get("label.long."
                                                    + label.getKey().id()),
                                    "verdict", phrases.verdict(outcome.verdict()),
                                    "score", Figures.score(outcome.score()),
                                    "thresholds", phrases.thresholds(outcome))));
        }
    }

    private void reasons(List<Reason> reasons, JudgedArticle judged, WrappedText text) {
        text.heading(words.get("section.reasons"));
        if (reasons.isEmpty()) {
            text.line(STEP, words.get("section.noevidence"));
        }
        EvidencePlaces places = new EvidencePlaces(words, judged);
        TakenBack takenBack = TakenBack.among(reasons);
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            String mark = i + 1 + ". ";
            int inner = STEP + mark.length();
            text.item(STEP, mark, wording.reason(reason.evidence().because(), judged.assessment(), Medium.PEOPLE));
            List<String> effects = new ArrayList<>();
            reason.contributions()
                    .forEach((label, contribution) ->
                            effects.add(words.get("label." + label.id()) + " " + Figures.signed(contribution)));
            String effect = effects.isEmpty() ? words.get("observed") : String.join(", ", effects);
            String back = takenBack.words(i, words);
            text.line(
                    inner,
                    effect + "  ("
                            + Medium.PEOPLE.quote(reason.evidence().signal().id(), LONGEST) + ")"
                            + (back.isEmpty() ? "" : "  " + back));
            places.of(reason.evidence()).forEach(place -> text.line(inner, place));
        }
    }

    private void sums(List<Reason> reasons, Assessment assessment, WrappedText text) {
        text.heading(words.get("section.sums"));
        for (Map.Entry<Label, LabelAssessment> label : assessment.labels().entrySet()) {
            LabelAssessment outcome = label.getValue();
            text.line(STEP, words.get("label.long." + label.getKey().id()));
            text.line(2 * STEP, figure(Figures.exact(outcome.intercept())) + words.get("sum.intercept"));
            for (int i = 0; i < reasons.size(); i++) {
                LogOdds contribution = reasons.get(i).contributions().get(label.getKey());
                if (contribution != null && contribution.micros() != 0) {
                    String signal = Medium.PEOPLE.quote(
                            reasons.get(i).evidence().signal().id(), LONGEST);
                    text.line(2 * STEP, figure(Figures.signed(contribution)) + (i + 1) + ". " + signal);
                }
            }
            text.line(
                    2 * STEP,
                    figure("= " + Figures.exact(outcome.logOdds()))
                            + words.get("explain.sum", "score", Figures.score(outcome.score())));
        }
    }

    private static String figure(String digits) {
        return " ".repeat(Math.max(0, 12 - digits.length())) + digits + "  ";
    }

    private void section(String heading, List<String> lines, WrappedText text) {
        if (!lines.isEmpty()) {
            text.heading(words.get(heading));
            lines.forEach(line -> text.line(STEP, line));
        }
    }

    private List<String> brands(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        for (BrandCard card : assessment.brands()) {
            lines.add(card.name() + ": " + phrases.domains(card));
            card.verificationAddress()
                    .ifPresent(page -> lines.add(words.get("brand.verify") + " " + Medium.PEOPLE.quote(page, LONGEST)));
            card.affiliatePolicy()
                    .ifPresent(page -> lines.add(words.get("brand.policy") + " " + Medium.PEOPLE.quote(page, LONGEST)));
        }
        return lines;
    }

    private static List<String> diagnostics(Assessment assessment) {
        return assessment.diagnostics().stream()
                .map(diagnostic -> Medium.PEOPLE.quote(diagnostic.code() + ": " + diagnostic.message(), 2 * LONGEST))
                .toList();
    }

    private List<String> notSeen(Assessment assessment) {
        return assessment.notSeen().entrySet().stream()
                .map(entry -> PageWords.number(entry.getValue()) + " "
                        + words.getOr("notseen." + entry.getKey(), Medium.PEOPLE.quote(entry.getKey(), LONGEST)))
                .toList();
    }
}
