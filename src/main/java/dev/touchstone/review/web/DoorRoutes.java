package dev.touchstone.review.web;

import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Desk;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.account.SignInLimit;
import dev.touchstone.review.web.page.DeskWords;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way in and out, and the language of the pages. */
final class DoorRoutes {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PASSWORD = 1_000;

    private final Desk desk;
    private final WebSettings settings;
    private final Guard guard;
    private final SignInLimit limit;
    private final Turnstile strangers = new Turnstile(4, 12);
    /** For who signed in from there before: whoever has very many addresses fills the other one alone. */
    private final Turnstile known = new Turnstile(2, 6);

    DoorRoutes(Desk desk, WebSettings settings, Guard guard) {
        this.desk = desk;
        this.settings = settings;
        this.guard = guard;
        this.limit = new SignInLimit(settings.clock());
    }

    void on(RoutesConfig routes) {
        routes.get("/sign-in", context -> show(context, "", "", here(context.queryParam("here"))));
        routes.post("/sign-in", this::signIn);
        routes.post("/sign-out", this::signOut);
        routes.post("/language", this::language);
    }

    private void show(Context context, String name, String refused, String here) {
        Session session = Guard.of(context).orElseThrow(() -> new Refused(403));
        if (session.reviewer().isPresent()) {
            context.redirect("/queue", HttpStatus.SEE_OTHER);
            return;
        }
        DeskWords words = DeskWords.in(session.language());
        Pages.show(
                context,
                session,
                "signin",
                "signin",
                words.page().get("sign.in"),
                Map.of("name", name, "refused", refused, "here", here));
    }

    private void signIn(Context context) {
        Session session = Guard.of(context).orElseThrow(() -> new Refused(403));
        Doorkeeper doorkeeper = settings.doorkeeper().orElseThrow(() -> new Refused(404));
        String name = Optional.ofNullable(context.formParam("name")).orElse("").strip();
        String password = Optional.ofNullable(context.formParam("password")).orElse("");
        if (name.length() > LONGEST_NAME || password.length() > LONGEST_PASSWORD) {
            throw new Refused(413);
        }
        String address = Network.of(settings.browserOf(context.ip(), forwarded(context)));
        Turnstile turnstile = limit.knows(name, address) ? known : strangers;
        turnstile.pass(() -> signIn(context, session, doorkeeper, name, password, address));
    }

    private void signIn(
            Context context, Session session, Doorkeeper doorkeeper, String name, String password, String address) {
        String here = here(context.formParam("here"));
        DeskWords words = DeskWords.in(session.language());
        Duration wait = limit.begin(name, address);
        if (!wait.isZero()) {
            context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", Long.toString(wait.toSeconds() + 1));
            String time = words.duration(wait.toSeconds() + 1);
            show(context, name, words.page().get("sign.wait", "time", time), here);
            return;
        }
        // Taken before, so that a password that is changed meanwhile does not let the old one in for good.
        String credential = doorkeeper.credential(name);
        Optional<Reviewer> reviewer = doorkeeper.admit(name, password);
        if (reviewer.isEmpty()) {
            tellOfFailure(name, address, doorkeeper);
            context.status(HttpStatus.UNAUTHORIZED);
            show(context, name, words.page().get("sign.refused"), here);
            return;
        }
        limit.succeeded(name, address);
        // The secret of before may be known to whoever sat here, or planted it.
        guard.end(context);
        // Before he is in: nobody is at the desk of whom the chain does not tell.
        desk.note("sign-in", "desk", Map.of(), reviewer.get());
        guard.begin(context, reviewer, credential, session.language());
        context.redirect(here, HttpStatus.SEE_OTHER);
    }

    /** All lines of it: where a proxy adds one of its own, the browser's comes first. */
    private static @Nullable String forwarded(Context context) {
        List<String> lines = Collections.list(context.req().getHeaders("X-Forwarded-For"));
        return lines.isEmpty() ? null : String.join(",", lines);
    }

    /** In the log, and that the next one has to wait. A name that nobody has is not kept: it may be a password in the wrong field. */
    private void tellOfFailure(String name, String address, Doorkeeper doorkeeper) {
        String known = doorkeeper.names(name) ? name : "-";
        Duration locked = limit.wait(name, address);
        Map<String, String> detail = locked.isZero()
                ? Map.of("name", known, "address", address)
                : Map.of("name", known, "address", address, "wait", Long.toString(locked.toSeconds()));
        desk.note(locked.isZero() ? "sign-in-failed" : "sign-in-locked", "desk", detail, Reviewer.desk());
    }

    private void signOut(Context context) {
        Guard.of(context)
                .flatMap(Session::reviewer)
                .ifPresent(reviewer -> desk.note("sign-out", "desk", Map.of(), reviewer));
        guard.end(context);
        context.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    private void language(Context context) {
        Session session = Guard.of(context).orElseThrow(() -> new Refused(403));
        try {
            session.speak(ReportLanguage.of(
                    Optional.ofNullable(context.formParam("language")).orElse("")));
        } catch (IllegalArgumentException none) {
            throw new Refused(400);
        }
        context.redirect(here(context.formParam("here")), HttpStatus.SEE_OTHER);
    }

    private static String here(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .filter(Visit::isOnTheDesk)
                .filter(here -> !here.startsWith("/sign-"))
                .orElse("/queue");
    }
}
