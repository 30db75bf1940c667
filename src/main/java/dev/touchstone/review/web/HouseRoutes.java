package dev.touchstone.review.web;

import dev.touchstone.review.AuditCheck;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.Desk;
import dev.touchstone.review.ExceptionDraft;
import dev.touchstone.review.ExceptionProposal;
import dev.touchstone.review.web.page.DeskWords;
import dev.touchstone.review.web.page.ListPages;
import dev.touchstone.review.web.page.StatisticsPresenter;
import io.javalin.config.RoutesConfig;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages beside the work: exceptions, figures, the audit log. */
final class HouseRoutes {
    private static final int DEEDS = 100;

    private final Desk desk;

    HouseRoutes(Desk desk) {
        this.desk = desk;
    }

    void on(RoutesConfig routes) {
        routes.get("/exceptions", context -> exceptions(Visit.of(context)));
        routes.post("/exceptions", context -> propose(Visit.of(context)));
        routes.post("/exceptions/{number}/accept", context -> accept(Visit.of(context)));
        routes.post("/exceptions/{number}/refuse", context -> refuse(Visit.of(context)));
        routes.get("/statistics", context -> statistics(Visit.of(context)));
        routes.get("/audit", context -> audit(Visit.of(context), Optional.empty()));
        routes.post("/audit/verify", context -> {
            Visit visit = Visit.of(context);
            audit(visit, Optional.of(desk.verify()));
        });
    }

    private void exceptions(Visit visit) {
        visit.show(
                "exceptions",
                "exceptions",
                visit.words("exceptions"),
                Map.of("proposals", new ListPages(visit.words()).proposals(desk.proposals(), visit.reviewer())));
    }

    private void propose(Visit visit) {
        desk.propose(
                new ExceptionDraft(
                        visit.form("brand").orElse(""),
                        visit.form("subject").orElse(""),
                        visit.form("signal").filter(signal -> !signal.isEmpty()),
                        visit.form("reason").orElse("").strip(),
                        visit.form("owner").orElse("").strip(),
                        day(visit, "from"),
                        day(visit, "until"),
                        List.of(),
                        visit.form("task").map(HouseRoutes::task)),
                visit.reviewer());
        visit.tell(visit.words("exception.done.proposed"));
        visit.goBack("/exceptions");
    }

    private static LocalDate day(Visit visit, String name) {
        try {
            return LocalDate.parse(visit.form(name).orElse(""));
        } catch (DateTimeException none) {
            throw new Refused(400);
        }
    }

    private static long task(String number) {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException none) {
            throw new Refused(400);
        }
    }

    private void accept(Visit visit) {
        ExceptionProposal accepted = desk.accept(visit.number("number"), visit.reviewer());
        visit.tell(visit.words(
                "exception.done.accepted",
                Map.of("file", DeskWords.name(accepted.file().orElse("")))));
        visit.go("/exceptions");
    }

    private void refuse(Visit visit) {
        desk.refuse(visit.number("number"), visit.form("why").orElse("").strip(), visit.reviewer());
        visit.tell(visit.words("exception.done.refused"));
        visit.go("/exceptions");
    }

    private void statistics(Visit visit) {
        visit.show(
                "statistics",
                "statistics",
                visit.words("statistics"),
                Map.of("statistics", new StatisticsPresenter(visit.words()).present(desk.statistics())));
    }

    private void audit(Visit visit, Optional<AuditCheck> check) {
        List<AuditEntry> entries = desk.audit(before(visit), DEEDS);
        visit.show(
                "audit",
                "audit",
                visit.words("audit"),
                Map.of("log", new ListPages(visit.words()).log(entries, check)));
    }

    private static long before(Visit visit) {
        try {
            return visit.query("before").map(Long::parseLong).orElse(Long.MAX_VALUE);
        } catch (NumberFormatException none) {
            throw new Refused(404);
        }
    }
}
