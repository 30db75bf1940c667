package dev.touchstone.review.web;

import dev.touchstone.review.Desk;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.web.page.DeskWords;
import dev.touchstone.review.web.page.FacetCounts;
import dev.touchstone.review.web.page.ListPages;
import dev.touchstone.review.web.page.QueuePresenter;
import dev.touchstone.review.web.page.QueueQuery;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The queue, what is handed out of it, and the search through all articles. */
final class QueueRoutes {
    private final Desk desk;
    private final FacetCounts facets;

    QueueRoutes(Desk desk, Clock clock) {
        this.desk = desk;
        this.facets = new FacetCounts(desk, clock);
    }

    void on(RoutesConfig routes) {
        routes.get("/", context -> Visit.of(context).go("/queue"));
        routes.get("/queue", context -> queue(Visit.of(context)));
        routes.post("/next", context -> next(Visit.of(context)));
        routes.get("/search", context -> search(Visit.of(context)));
    }

    private void queue(Visit visit) {
        QueueQuery query = QueueQuery.of(visit::query);
        visit.show(
                "queue",
                "queue",
                visit.words("queue"),
                Map.of("queue", new QueuePresenter(visit.words()).present(desk, facets, query, visit.reviewer())));
    }

    private void next(Visit visit) {
        go(visit, visit.queue(), Optional.empty());
    }

    /** Hands out the next task of the queue, and where there is none says so. */
    void go(Visit visit, QueueQuery query, Optional<String> done) {
        Optional<QueueEntry> next = desk.next(query.openFilter(), visit.reviewer());
        if (next.isPresent()) {
            visit.go(query.at(0).onto("/task/" + next.get().task()));
        } else {
            if (done.isEmpty()) {
                visit.tell(visit.words("queue.end"), false);
            }
            visit.go(query.at(0).href());
        }
    }

    private void search(Visit visit) {
        String sought = visit.query("q").map(String::strip).orElse("");
        if (sought.isEmpty()) {
            visit.go("/queue");
            return;
        }
        ListPages pages = new ListPages(visit.words());
        visit.show(
                "search",
                "search",
                visit.words("search.title", Map.of("words", DeskWords.name(sought))),
                Map.of("found", pages.search(desk.search(sought, visit.page("page")), sought)));
    }
}
