package dev.touchstone.report.page;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.report.words.Figures;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Reason;
import dev.touchstone.report.words.ReportLanguage;
import java.util.ArrayList;
import java.util.List;

/** Draws a label's sum: intercept and contributions end where the log-odds end, and the reader can check it. */
final class SumPresenter {
    private final PageWords words;
    private final Phrases phrases;

    SumPresenter(ReportLanguage language) {
        this.words = PageWords.in(language);
        this.phrases = new Phrases(language);
    }

    SumView present(Label label, Assessment assessment, List<Reason> reasons) {
        LabelAssessment outcome = assessment.label(label);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(0, words.get("sum.intercept"), LogOdds.ZERO, outcome.intercept()));
        LogOdds total = outcome.intercept();
        for (int i = 0; i < reasons.size(); i++) {
            LogOdds contribution = reasons.get(i).contributions().get(label);
            if (contribution != null && contribution.micros() != 0) {
                String signal = reasons.get(i).evidence().signal().id();
                steps.add(new Step(i + 1, signal, total, total.plus(contribution)));
                total = total.plus(contribution);
            }
        }
        Scale scale = Scale.over(steps);
        List<SumView.Row> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(row(step, scale));
        }
        rows.add(scale.row(
                0, words.get("sum.total"), Figures.exact(outcome.logOdds()), "sum", LogOdds.ZERO, outcome.logOdds()));
        return new SumView(
                label.id(),
                outcome.verdict().id(),
                Figures.score(outcome.score()),
                phrases.thresholds(outcome),
                scale.at(LogOdds.ZERO),
                rows);
    }

    private static SumView.Row row(Step step, Scale scale) {
        LogOdds change = step.after().minus(step.before());
        return scale.row(
                step.number(),
                step.name(),
                Figures.signed(change),
                change.micros() > 0 ? "adds" : "takes",
                step.before(),
                step.after());
    }

    private record Step(int number, String name, LogOdds before, LogOdds after) {}

    /** From log-odds to units of the picture; 0 is always in it. */
    private record Scale(LogOdds low, LogOdds high) {
        static Scale over(List<Step> steps) {
            LogOdds low = LogOdds.ZERO;
            LogOdds high = LogOdds.ZERO;
            for (Step step : steps) {
                low = step.after().compareTo(low) < 0 ? step.after() : low;
                high = step.after().compareTo(high) > 0 ? step.after() : high;
            }
            return new Scale(low, high);
        }

        int at(LogOdds value) {
            long range = Math.max(1, high.micros() - low.micros());
            return (int) Math.round((double) SumView.WIDTH * (value.micros() - low.micros()) / range);
        }

        SumView.Row row(int number, String name, String value, String css, LogOdds from, LogOdds to) {
            int start = Math.min(at(from), at(to));
            int width = Math.max(1, Math.abs(at(to) - at(from)));
            return new SumView.Row(number, name, value, css, Math.min(start, SumView.WIDTH - width), width);
        }
    }
}
