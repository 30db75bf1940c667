package dev.touchstone.review.web;

import dev.touchstone.review.BatchSummary;
import dev.touchstone.review.Decided;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Desk;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Preview;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.TaskKind;
import dev.touchstone.review.web.page.DeskWords;
import dev.touchstone.review.web.page.FilledForm;
import dev.touchstone.review.web.page.PreviewPresenter;
import dev.touchstone.review.web.page.QueueQuery;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.Optional;

/** What is done about tasks: taking, giving back, deciding, taking back, saying something, appealing. */
final class DeedRoutes {
    private final Desk desk;
    private final QueueRoutes queue;

    DeedRoutes(Desk desk, QueueRoutes queue) {
        this.desk = desk;
        this.queue = queue;
    }

    void on(RoutesConfig routes) {
        routes.post("/task/{task}/claim", context -> claim(Visit.of(context)));
        routes.post("/task/{task}/release", context -> release(Visit.of(context)));
        routes.post("/task/{task}/skip", context -> skip(Visit.of(context)));
        routes.post("/task/{task}/unskip", context -> unskip(Visit.of(context)));
        routes.post("/task/{task}/comment", context -> comment(Visit.of(context)));
        routes.post("/task/{task}/preview", context -> preview(Visit.of(context)));
        routes.post("/task/{task}/change", context -> change(Visit.of(context)));
        routes.post("/task/{task}/decide", context -> decide(Visit.of(context)));
        routes.post("/article/{article}/decide", context -> decideArticle(Visit.of(context)));
        routes.post("/article/{article}/appeal", context -> appeal(Visit.of(context)));
        routes.post("/undo", context -> undo(Visit.of(context)));
    }

    private void claim(Visit visit) {
        long task = visit.number("task");
        desk.claim(task, visit.reviewer());
        visit.tell(visit.words("done.claimed"));
        visit.go(visit.queue().onto("/task/" + task));
    }

    private void release(Visit visit) {
        desk.release(visit.number("task"), visit.reviewer());
        visit.drop();
        visit.tell(visit.words("done.released"));
        visit.go(visit.queue().href());
    }

    private void skip(Visit visit) {
        long task = visit.number("task");
        desk.skip(task, visit.reviewer());
        visit.drop();
        visit.tell(
                visit.words("done.skipped"), visit.queue().onto("/task/" + task + "/unskip"), "z", visit.words("undo"));
        queue.go(visit, visit.queue(), Optional.of("skipped"));
    }

    /** Back to a task that was skipped, which he has in hand again instead of the one he was handed for it. */
    private void unskip(Visit visit) {
        long task = visit.number("task");
        desk.unskip(task, visit.reviewer());
        queue.giveBack(visit);
        desk.claim(task, visit.reviewer());
        visit.tell(visit.words("done.unskipped"));
        visit.go(visit.queue().onto("/task/" + task));
    }

    private void comment(Visit visit) {
        long task = visit.number("task");
        desk.comment(task, visit.form("words").orElse(""), visit.reviewer());
        visit.tell(visit.words("done.comment"));
        visit.goBack("/task/" + task);
    }

    private void preview(Visit visit) {
        QueueEntry task = desk.task(visit.number("task"));
        if (task.kind() != TaskKind.CAMPAIGN) {
            throw new Refused(404);
        }
        Outcome outcome = DraftForm.outcome(visit);
        DecisionDraft draft = DraftForm.read(visit);
        Preview touched = desk.preview(task.task(), draft, visit.reviewer());
        FilledForm filled = DraftForm.filled(visit, touched.problems().contains(Refusal.Code.NO_WORDS));
        visit.keep(filled);
        visit.show(
                "preview",
                "preview",
                visit.words("preview.touches"),
                Map.of(
                        "preview",
                        new PreviewPresenter(visit.words())
                                .present(
                                        desk,
                                        desk.campaign(task.subject()),
                                        touched,
                                        draft,
                                        filled,
                                        outcome.id(),
                                        visit.queue())));
    }

    /** From the preview back to the panel, with all that was chosen and typed there and which members were left out here. */
    private void change(Visit visit) {
        long task = desk.task(visit.number("task")).task();
        if (!visit.works()) {
            throw new Refusal(Refusal.Code.NOT_ALLOWED, "who only looks on leaves nothing on a panel");
        }
        boolean wantsWords =
                visit.kept("/task/" + task).filter(FilledForm::wantsWords).isPresent();
        visit.keep(DraftForm.filled(visit, wantsWords));
        visit.go(visit.queue().onto("/task/" + task));
    }

    private void decide(Visit visit) {
        DecisionDraft draft = DraftForm.read(visit);
        Decided decided = desk.decide(visit.number("task"), draft, visit.reviewer());
        visit.drop();
        tell(visit, draft, decided);
        queue.go(visit, visit.queue(), Optional.of("decided"));
    }

    private void decideArticle(Visit visit) {
        DecisionDraft draft = DraftForm.read(visit);
        Decided decided = desk.decideArticle(visit.number("article"), draft, visit.reviewer());
        visit.drop();
        tell(visit, draft, decided);
        visit.go(visit.queue().onto("/task/" + decided.task()));
    }

    private static void tell(Visit visit, DecisionDraft draft, Decided decided) {
        String what = visit.words().told(draft.outcomes());
        visit.tell(
                decided.conflicts() > 0
                        ? visit.words(
                                "done.disputed",
                                Map.of(
                                        "what", what,
                                        "count", DeskWords.count(decided.articles()),
                                        "conflicts", DeskWords.count(decided.conflicts())))
                        : visit.words(
                                "done.decided", Map.of("what", what, "count", DeskWords.count(decided.articles()))),
                "/undo?batch=" + decided.batch(),
                "z",
                visit.words("undo"));
    }

    private void appeal(Visit visit) {
        long article = visit.number("article");
        desk.appeal(article, visit.form("words").orElse(""), visit.reviewer());
        visit.tell(visit.words("appeal.done"));
        visit.goBack("/article/" + article);
    }

    private void undo(Visit visit) {
        Optional<Long> batch = visit.form("batch")
                .or(() -> visit.query("batch"))
                .map(DeedRoutes::batch)
                .or(() -> desk.latest(visit.reviewer()).map(BatchSummary::batch));
        if (batch.isEmpty()) {
            visit.warn(visit.words("done.nothing"));
            visit.goBack("/queue");
            return;
        }
        Decided undone = desk.undo(batch.get(), visit.reviewer());
        visit.tell(visit.words("done.undone", Map.of("count", DeskWords.count(undone.articles()))));
        visit.go(QueueQuery.OPEN.onto("/task/" + undone.task()));
    }

    private static long batch(String number) {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException none) {
            throw new Refused(404);
        }
    }
}
