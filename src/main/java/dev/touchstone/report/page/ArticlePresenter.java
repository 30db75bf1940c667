package dev.touchstone.report.page;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.words.ArticleNames;
import dev.touchstone.report.words.Figures;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.Reason;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.report.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns judged articles into what the page shows of them. Immutable. */
public final class ArticlePresenter {
    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_NAME = 100;

    private final Wording wording;
    private final DetailsPresenter details;

    /**
     * Presents articles on one page.
     *
     * @param language of the page
     * @param keepsTexts whether texts may be shown, or only the surroundings of evidence
     */
    public ArticlePresenter(ReportLanguage language, boolean keepsTexts) {
        this.wording = Wording.in(language);
        this.details = new DetailsPresenter(language, keepsTexts ? Excerpt.FULL : Excerpt.SURROUNDINGS);
    }

    /** What the page shows of the article. */
    public ArticleView present(JudgedArticle judged) {
        Assessment assessment = judged.assessment();
        boolean clean = assessment.verdict() == Verdict.CLEAN;
        return new ArticleView(
                assessment.verdict().id(),
                Medium.PEOPLE.quote(assessment.title(), LONGEST_TITLE),
                ArticleNames.id(assessment, LONGEST_NAME),
                Medium.PEOPLE.quote(
                        assessment.carrier().map(carrier -> carrier.host()).orElse(""), LONGEST_NAME),
                assessment.language().tag(),
                clean ? "" : gist(assessment),
                scores(assessment),
                assessment.labels().entrySet().stream()
                        .filter(label -> label.getValue().verdict() != Verdict.CLEAN)
                        .map(label -> label.getKey().id())
                        .collect(Collectors.joining(" ")),
                assessment.brands().stream().map(BrandCard::id).collect(Collectors.joining(" ")),
                clean ? List.of() : List.of(details.present(judged)));
    }

    /** Why a reviewer should look: the gravest reason, or else what went wrong. */
    private String gist(Assessment assessment) {
        return Reason.gravestFirst(assessment).stream()
                .filter(Reason::counts)
                .findFirst()
                .map(reason -> wording.reason(reason.evidence().because(), assessment, Medium.PEOPLE))
                .or(() -> assessment.diagnostics().stream()
                        .findFirst()
                        .map(diagnostic -> Medium.PEOPLE.quote(diagnostic.message(), LONGEST_TITLE)))
                .orElse("");
    }

    private static List<ArticleView.Score> scores(Assessment assessment) {
        List<ArticleView.Score> scores = new ArrayList<>();
        for (Map.Entry<Label, LabelAssessment> label : assessment.labels().entrySet()) {
            scores.add(new ArticleView.Score(
                    label.getKey().id(),
                    label.getValue().verdict().id(),
                    Figures.score(label.getValue().score())));
        }
        return scores;
    }
}
