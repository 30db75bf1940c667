package dev.touchstone.review.web.page;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.words.Figures;
import dev.touchstone.review.Appeal;
import dev.touchstone.review.Desk;
import dev.touchstone.review.JudgedNow;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.ReviewWords;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedSum;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.TaskKind;
import dev.touchstone.review.TextState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns articles into their pages. Immutable. */
public final class ArticlePages {
    private final DeskWords words;
    private final ArticleDetails details;
    private final DecisionPresenter decisions;
    private final TrailPresenter trails;
    private final ExceptionForms exceptions;

    public ArticlePages(DeskWords words) {
        this.words = words;
        this.details = new ArticleDetails(words);
        this.decisions = new DecisionPresenter(words);
        this.trails = new TrailPresenter(words);
        this.exceptions = new ExceptionForms(words);
    }

    /**
     * The page of an article.
     *
     * @param task that it was opened as: its own, its campaign's, or an appeal
     * @param whole whether all of a long text is shown
     * @param now how it is judged by the models of now, where that was asked for
     * @param filled by the page's own address, what was filled in there before and not decided
     * @param today the first day of an exception proposed here
     */
    public ArticleSheet present(
            Desk desk,
            ReviewedArticle article,
            QueueEntry task,
            Reviewer reviewer,
            QueueQuery query,
            boolean whole,
            Optional<JudgedNow> now,
            LocalDate today,
            Function<String, Optional<FilledForm>> filled) {
        boolean inCampaign = task.kind() == TaskKind.CAMPAIGN;
        boolean queued = task.task() > 0;
        String own = inCampaign || !queued ? "/article/" + article.number() : "/task/" + task.task();
        List<Appeal> appeals = desk.appeals(article.number());
        String title = DeskWords.shown(article.title(), DeskWords.LONGEST_TITLE);
        String name = DeskWords.shown(article.id(), DeskWords.LONGEST_NAME);
        return new ArticleSheet(
                article.number(),
                title.isEmpty() ? name : title,
                article.language(),
                article.verdict().id(),
                name,
                scores(article),
                details.present(article, whole),
                !whole && ArticleDetails.isCut(article) ? query.onto(own + "?whole=1") : "",
                noText(article),
                campaign(article, query),
                decisions.present(
                        new Panel(
                                task,
                                own + "/decide",
                                false,
                                words.get(inCampaign ? "decide.member" : "decide.article"),
                                asked(desk, task, article),
                                article.standing(),
                                LikelyReason.of(article),
                                queued ? desk.keptFrom(task.task(), reviewer) : Optional.empty(),
                                filled.apply(own),
                                article.campaign().isPresent()),
                        reviewer,
                        query),
                trails.present(article.decisions(), queued ? desk.comments(task.task()) : List.of(), appeals, reviewer),
                appeal(desk, task),
                now.map(judged -> rows(article, judged)).orElse(List.of()),
                now.filter(JudgedNow::textOnly)
                        .map(unused -> words.get("now.textonly"))
                        .orElse(""),
                now.isPresent() || article.textState() != TextState.KEPT ? "" : query.onto(own + "?now=1"),
                article.progress() != Progress.OPEN && reviewer.role().decides() && task.kind() != TaskKind.APPEAL,
                reviewer.role().decides() ? exceptions.of(article, reviewer, today) : List.of(),
                inCampaign ? query.onto("/task/" + task.task()) : query.href());
    }

    private String noText(ReviewedArticle article) {
        return switch (article.textState()) {
            case KEPT -> article.text().filter(text -> !text.isEmpty()).isPresent() ? "" : words.get("section.notext");
            case NOT_KEPT -> words.get("text.notkept");
            case FORGOTTEN -> words.get("text.forgotten");
        };
    }

    private List<ArticleSheet.CampaignLine> campaign(ReviewedArticle article, QueueQuery query) {
        return article
                .campaign()
                .map(link -> new ArticleSheet.CampaignLine(
                        query.onto("/campaign/" + link.campaign()),
                        words.get("many", "count", DeskWords.number(link.articles())),
                        DeskWords.shown(link.id(), DeskWords.LONGEST_NAME)))
                .stream()
                .toList();
    }

    /** Of which labels the panel asks: what was found, and of an appeal what it is against. */
    private static Set<Label> asked(Desk desk, QueueEntry task, ReviewedArticle article) {
        Set<Label> asked = found(article);
        if (task.kind() == TaskKind.APPEAL) {
            desk.appealOf(task.task()).first().outcomes().forEach((label, outcome) -> {
                if (outcome != Outcome.UNSURE) {
                    asked.add(label);
                }
            });
        }
        return asked;
    }

    static Set<Label> found(ReviewedArticle article) {
        Set<Label> found = EnumSet.noneOf(Label.class);
        for (ReviewedSum sum : article.sums()) {
            if (sum.verdict() != Verdict.CLEAN) {
                found.add(sum.label());
            }
        }
        return found;
    }

    private static List<QueueView.Score> scores(ReviewedArticle article) {
        return article.sums().stream()
                .map(sum -> new QueueView.Score(sum.label().id(), sum.verdict().id(), Figures.score(sum.score())))
                .toList();
    }

    private List<ArticleSheet.AppealLine> appeal(Desk desk, QueueEntry task) {
        if (task.kind() != TaskKind.APPEAL) {
            return List.of();
        }
        Appeal appeal = desk.appealOf(task.task());
        return List.of(new ArticleSheet.AppealLine(
                DeskWords.shownWords(appeal.words()),
                words.get(
                        "appeal.filed",
                        Map.of("who", words.who(appeal.filedBy()), "when", DeskWords.when(appeal.at()))),
                words.get(
                        "appeal.first",
                        Map.of(
                                "what", words.outcomes(appeal.first().outcomes()),
                                "reason",
                                        ReviewWords.reason(appeal.first().reason())
                                                .in(words.language()),
                                "who", words.who(appeal.first().reviewer()),
                                "when", DeskWords.when(appeal.first().at()))),
                DeskWords.shownWords(appeal.first().words())));
    }

    private List<ArticleSheet.NowRow> rows(ReviewedArticle article, JudgedNow now) {
        List<ArticleSheet.NowRow> rows = new ArrayList<>();
        rows.add(new ArticleSheet.NowRow(
                words.get("run.asof"), article.asOf().toString(), now.asOf().toString()));
        rows.add(new ArticleSheet.NowRow(words.get("run.models"), digest(article.models()), digest(now.models())));
        rows.add(new ArticleSheet.NowRow(
                words.get("filter.verdict"),
                words.get("verdict." + article.verdict().id()),
                words.get("verdict." + now.verdict().id())));
        for (ReviewedSum sum : article.sums()) {
            rows.add(new ArticleSheet.NowRow(
                    words.label(sum.label()),
                    Figures.score(sum.score()),
                    Figures.score(now.scores().getOrDefault(sum.label(), 0.0))));
        }
        rows.add(new ArticleSheet.NowRow(
                words.get("facet.signal"),
                article.evidence().stream()
                        .filter(piece -> piece.micros() > 0)
                        .map(piece -> piece.signal())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                String.join(" ", now.signals())));
        return rows;
    }

    private static String digest(String models) {
        return models.substring(0, Math.min(12, models.length()));
    }
}
