package dev.touchstone.review.web;

import dev.touchstone.review.Bilingual;
import dev.touchstone.review.Desk;
import dev.touchstone.review.JudgedNow;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.review.TaskKind;
import dev.touchstone.review.web.page.ArticlePages;
import dev.touchstone.review.web.page.ArticleSheet;
import dev.touchstone.review.web.page.CampaignPages;
import dev.touchstone.review.web.page.CampaignSheet;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of tasks: campaigns, articles, appeals. They change nothing. */
final class TaskRoutes {
    private final Desk desk;
    private final Clock clock;

    TaskRoutes(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void on(RoutesConfig routes) {
        routes.get("/task/{task}", context -> task(Visit.of(context)));
        routes.get("/article/{article}", context -> article(Visit.of(context)));
        routes.get("/campaign/{campaign}", context -> campaign(Visit.of(context)));
    }

    private void task(Visit visit) {
        QueueEntry task = desk.task(visit.number("task"));
        if (task.kind() == TaskKind.CAMPAIGN) {
            show(visit, desk.campaign(task.subject()), task);
        } else {
            show(visit, desk.article(task.subject()), task);
        }
    }

    private void article(Visit visit) {
        ReviewedArticle article = desk.article(visit.number("article"));
        show(visit, article, article.task() == 0 ? untasked(article) : desk.task(article.task()));
    }

    /** Of an article that was judged clean and that nobody decided, there is nothing in the queue. */
    private static QueueEntry untasked(ReviewedArticle article) {
        return new QueueEntry(
                0,
                TaskKind.ARTICLE,
                article.number(),
                article.id(),
                article.title(),
                new Bilingual("", ""),
                article.verdict(),
                1,
                0,
                Map.of(),
                List.of(article.language()),
                List.of(),
                List.of(),
                List.of(),
                article.progress(),
                Map.of(),
                Optional.empty(),
                0);
    }

    private void campaign(Visit visit) {
        ReviewedCampaign campaign = desk.campaign(visit.number("campaign"));
        visit.go(visit.queue().onto("/task/" + campaign.task()));
    }

    private void show(Visit visit, ReviewedArticle article, QueueEntry task) {
        boolean ask = visit.query("now").isPresent() || task.kind() == TaskKind.APPEAL;
        Optional<JudgedNow> now = ask ? desk.judgeNow(article.number()) : Optional.empty();
        ArticleSheet sheet = new ArticlePages(visit.words())
                .present(
                        desk,
                        article,
                        task,
                        visit.reviewer(),
                        visit.queue(),
                        visit.query("whole").isPresent(),
                        now,
                        LocalDate.now(clock),
                        visit::kept);
        visit.show("article", "article", sheet.title(), Map.of("article", sheet, "works", visit.works()));
    }

    private void show(Visit visit, ReviewedCampaign campaign, QueueEntry task) {
        CampaignSheet sheet = new CampaignPages(visit.words())
                .present(
                        desk,
                        campaign,
                        task,
                        visit.reviewer(),
                        visit.queue(),
                        visit.page("members"),
                        visit.kept("/task/" + task.task()));
        visit.show("campaign", "campaign", sheet.gist(), Map.of("campaign", sheet, "works", visit.works()));
    }
}
