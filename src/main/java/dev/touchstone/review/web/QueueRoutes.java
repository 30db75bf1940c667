package dev.touchstone.review.web;

import dev.touchstone.review.Desk;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.web.page.DeskWords;
import dev.touchstone.review.web.page.ListPages;
import dev.touchstone.review.web.page.QueuePresenter;
import dev.touchstone.review.web.page.QueueQuery;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.Optional;

/** The queue, what is handed out of it, and the search through all articles. */
final class QueueRoutes {
    private final Desk desk;

    QueueRoutes(Desk desk) {
        this.desk = desk;
    }

    void on(RoutesConfig routes) {
        routes.get("/", context -> Visit.of(context).go("/queue"));
        routes.get("/queue", context -> queue(Visit.of(context)));
        routes.post("/again", context -> again(Visit.of(context)));
        routes.post("/next", context -> next(Visit.of(context)));
        routes.get("/search", context -> search(Visit.of(context)));
    }

    private void queue(Visit visit) {
        QueueQuery query = QueueQuery.of(visit::query);
        visit.show(
                "queue",
                "queue",
                visit.words("queue"),
                Map.of(
                        "queue",
                        new QueuePresenter(visit.words())
                                .present(desk, query, visit.reviewer(), QueueQuery.wide(visit::query))));
    }

    /**
     * Who has a task of this queue in hand is led back to it, and one of another queue is given back: a second one would only be kept from
     * others.
     */
    private void next(Visit visit) {
        Optional<Long> held = desk.inHand(visit.queue().openFilter(), visit.reviewer());
        if (held.isPresent()) {
            visit.tell(visit.words("queue.held"));
            visit.go(visit.queue().onto("/task/" + held.get()));
            return;
        }
        if (giveBack(visit)) {
            visit.tell(visit.words("queue.gaveback"));
        }
        go(visit, visit.queue(), Optional.empty());
    }

    /** Gives back whatever he has in hand; whether that was anything. */
    boolean giveBack(Visit visit) {
        boolean gaveBack = false;
        for (Optional<Long> other = desk.inHand(QueueFilter.open(), visit.reviewer());
                other.isPresent();
                other = desk.inHand(QueueFilter.open(), visit.reviewer())) {
            desk.release(other.get(), visit.reviewer());
            gaveBack = true;
        }
        return gaveBack;
    }

    private void again(Visit visit) {
        desk.unskipAll(visit.reviewer());
        go(visit, visit.queue(), Optional.empty());
    }

    /** Hands out the next task of the queue, and where there is none says so. */
    void go(Visit visit, QueueQuery query, Optional<String> done) {
        Optional<Long> next = desk.inHand(query.openFilter(), visit.reviewer())
                .or(() -> desk.next(query.openFilter(), visit.reviewer()).map(QueueEntry::task));
        if (next.isPresent()) {
            visit.go(query.at(0).onto("/task/" + next.get()));
        } else {
            long skipped = desk.skipped(query.openFilter(), visit.reviewer());
            if (done.isEmpty() && skipped > 0) {
                visit.tell(
                        visit.words("queue.skipped", Map.of("count", DeskWords.count(skipped))),
                        query.at(0).onto("/again"),
                        "w",
                        visit.words("queue.again"));
            } else if (done.isEmpty()) {
                visit.tell(visit.words("queue.end"));
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
