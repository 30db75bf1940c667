package dev.touchstone.review.web;

import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.web.page.DeskWords;
import dev.touchstone.review.web.page.FilledForm;
import dev.touchstone.review.web.page.QueueQuery;
import dev.touchstone.review.web.page.Shell;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request of a reviewer who was let in. */
final class Visit {
    private final Context context;
    private final Session session;
    private final Reviewer reviewer;

    private static final int MOST_PAGES = 1_000_000;

    private Visit(Context context, Session session, Reviewer reviewer) {
        this.context = context;
        this.session = session;
        this.reviewer = reviewer;
    }

    static Visit of(Context context) {
        return in(Guard.of(context).orElseThrow(() -> new Refused(403)), context);
    }

    /** As part of that stay, which may be over. */
    static Visit in(Session session, Context context) {
        return new Visit(context, session, session.reviewer().orElseThrow(() -> new Refused(403)));
    }

    Reviewer reviewer() {
        return reviewer;
    }

    boolean works() {
        return reviewer.role() != Role.READ_ONLY;
    }

    DeskWords words() {
        return DeskWords.in(session.language());
    }

    String words(String key) {
        return words().page().get(key);
    }

    String words(String key, Map<String, String> arguments) {
        return words().page().get(key, arguments);
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    Optional<String> form(String name) {
        return Optional.ofNullable(context.formParam(name));
    }

    List<String> forms(String name) {
        return context.formParams(name);
    }

    /** A number in the address. */
    long number(String name) {
        try {
            return Long.parseLong(context.pathParam(name));
        } catch (NumberFormatException none) {
            throw new Refused(404);
        }
    }

    /** A page's number as people count, from 1; here from 0. */
    int page(String name) {
        try {
            return query(name)
                    .map(Integer::parseInt)
                    .map(page -> Math.max(0, Math.min(MOST_PAGES, page - 1)))
                    .orElse(0);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** The queue that the reviewer works through, as handed on. */
    QueueQuery queue() {
        return query("queue").or(() -> form("queue")).map(QueueQuery::parse).orElse(QueueQuery.OPEN);
    }

    void tell(String words) {
        session.tell(Shell.Flash.plain(words, "good"));
    }

    /** Tells what was done, and what can be done about it. */
    void tell(String words, String deed, String key, String name) {
        session.tell(new Shell.Flash(words, "good", deed, key, name));
    }

    void warn(String words) {
        session.tell(Shell.Flash.plain(words, "bad"));
    }

    /**
     * Keeps what was filled in on the page that the form was sent from: {@code /task/7} of {@code /task/7/decide}. Of who only looks on,
     * nothing.
     */
    void keep(FilledForm filled) {
        if (works()) {
            session.keep(page(), filled);
        }
    }

    /** What was filled in on a page and not decided. */
    Optional<FilledForm> kept(String page) {
        return session.kept(page);
    }

    void drop() {
        session.drop(page());
    }

    private String page() {
        return context.path().substring(0, context.path().lastIndexOf('/'));
    }

    void show(String template, String page, String title, Map<String, Object> parameters) {
        Pages.show(context, session, template, page, title, parameters);
    }

    void go(String address) {
        context.redirect(address, HttpStatus.SEE_OTHER);
    }

    /** Back to the desk's page that the form stood on, or to the other address. */
    void goBack(String otherwise) {
        go(form("here").filter(Visit::isOnTheDesk).orElse(otherwise));
    }

    /** Whether an address leads to a page of the desk, whatever a browser makes of it. */
    static boolean isOnTheDesk(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(character -> character > 0x20 && character < 0x7F && character != '\\');
    }
}
