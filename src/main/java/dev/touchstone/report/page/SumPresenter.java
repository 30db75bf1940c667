package dev.touchstone.report.page;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Reason;
import dev.touchstone.report.words.ReportLanguage;
import java.util.ArrayList;
import java.util.List;

/** Draws a label's sum: intercept and contributions end where the log-odds end, and the reader can check it. */
final class SumPresenter {
    private final SumDrawing drawing;
    private final Phrases phrases;

    SumPresenter(ReportLanguage language) {
        this.drawing = new SumDrawing(PageWords.in(language));
        this.phrases = new Phrases(language);
    }

    SumView present(Label label, Assessment assessment, List<Reason> reasons) {
        LabelAssessment outcome = assessment.label(label);
        List<SumDrawing.Step> steps = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            LogOdds contribution = reasons.get(i).contributions().get(label);
            if (contribution != null && contribution.micros() != 0) {
                String signal = reasons.get(i).evidence().signal().id();
                steps.add(new SumDrawing.Step(i + 1, signal, contribution));
            }
        }
        return drawing.draw(
                label.id(),
                outcome.verdict().id(),
                outcome.score(),
                phrases.thresholds(outcome),
                outcome.intercept(),
                steps,
                outcome.logOdds());
    }
}
