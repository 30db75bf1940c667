package dev.touchstone.review.web;

import dev.touchstone.review.Refusal;
import dev.touchstone.review.ReviewWords;
import dev.touchstone.review.web.page.DeskWords;
import dev.touchstone.review.web.page.Shell;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Answers what went otherwise than asked, in the reviewer's language, and tells nothing of the inside. */
final class Faults {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 413, 421, 429);
    /** A form of the panel was sent: what was filled in stays. */
    private static final Pattern DECISION = Pattern.compile("/(task|article)/[0-9]+/(decide|preview|change)");

    /** But not of who may not decide, nor about what is not there. */
    private static final Set<Refusal.Code> LEAVE_NOTHING = Set.of(Refusal.Code.NOT_FOUND, Refusal.Code.NOT_ALLOWED);

    private static final String TOLD = "told";

    private final Guard guard;
    private final Consumer<String> log;

    Faults(Guard guard, Consumer<String> log) {
        this.guard = guard;
        this.log = log;
    }

    void on(RoutesConfig routes) {
        routes.exception(Refused.class, (refused, context) -> show(context, refused.status()));
        routes.exception(
                Guard.SignInNeeded.class,
                (needed, context) -> context.redirect(
                        "/sign-in?here=" + URLEncoder.encode(Pages.here(context), StandardCharsets.UTF_8),
                        HttpStatus.SEE_OTHER));
        routes.exception(Guard.StayEnded.class, this::ended);
        routes.exception(Guard.FromElsewhere.class, (linked, context) -> Pages.again(context, guard.language(context)));
        routes.exception(Refusal.class, this::refusal);
        routes.exception(HttpResponseException.class, (response, context) -> show(context, response.getStatus()));
        routes.exception(Exception.class, (fault, context) -> {
            log.accept(line(fault, context));
            show(context, 500);
        });
        routes.error(404, context -> {
            if (context.attribute(TOLD) == null) {
                show(context, 404);
            }
        });
    }

    /** Where one signs in he is asked to, and led back to the page of the form. */
    private void ended(Guard.StayEnded ended, Context context) {
        Session session = Guard.of(context).orElseThrow(() -> new Refused(403));
        boolean kept = ended.keeper().filter(keeper -> keeps(keeper, context)).isPresent();
        session.tell(Shell.Flash.plain(
                DeskWords.in(session.language()).page().get(kept ? "sign.ended.kept" : "sign.ended"), "bad"));
        String here = stand(context);
        context.redirect(
                session.reviewer().isPresent()
                        ? here
                        : "/sign-in?here=" + URLEncoder.encode(here, StandardCharsets.UTF_8),
                HttpStatus.SEE_OTHER);
    }

    private static boolean keeps(Session keeper, Context context) {
        if (!DECISION.matcher(context.path()).matches()) {
            return false;
        }
        try {
            Visit visit = Visit.in(keeper, context);
            visit.keep(DraftForm.filled(visit, false));
            return visit.works();
        } catch (Refused tooMuch) {
            return false;
        }
    }

    /** The desk does not do it: said where the reviewer stands. */
    private void refusal(Refusal refusal, Context context) {
        Optional<Session> session = Guard.of(context);
        boolean posted = context.method().equals(HandlerType.POST);
        if (!posted || session.isEmpty() || session.get().reviewer().isEmpty()) {
            show(context, refusal.code() == Refusal.Code.NOT_FOUND ? 404 : 403);
            return;
        }
        if (DECISION.matcher(context.path()).matches() && !LEAVE_NOTHING.contains(refusal.code())) {
            try {
                Visit.of(context).keep(DraftForm.filled(Visit.of(context), wantsWords(refusal.code())));
            } catch (Refused tooMuch) {
                show(context, tooMuch.status());
                return;
            }
        }
        session.get()
                .tell(Shell.Flash.plain(
                        ReviewWords.refusal(refusal.code()).in(session.get().language()), "bad"));
        context.redirect(stand(context), HttpStatus.SEE_OTHER);
    }

    private static boolean wantsWords(Refusal.Code code) {
        return code == Refusal.Code.NO_WORDS || code == Refusal.Code.LENGTH;
    }

    /** The page whose form was sent. */
    private static String stand(Context context) {
        String here = context.formParam("here");
        if (here != null && Visit.isOnTheDesk(here)) {
            return here;
        }
        String path = context.path();
        String queue = Optional.ofNullable(context.formParam("queue")).orElse("");
        String page = path.startsWith("/task/") || path.startsWith("/article/")
                ? path.substring(0, path.lastIndexOf('/'))
                : path.startsWith("/exceptions") ? "/exceptions" : "/queue";
        return queue.isEmpty() ? page : page + "?queue=" + URLEncoder.encode(queue, StandardCharsets.UTF_8);
    }

    private void show(Context context, int status) {
        context.attribute(TOLD, true);
        context.status(status);
        Session session = Guard.of(context)
                .orElseGet(() -> new Session(Optional.empty(), Session.NONE, guard.language(context), Instant.EPOCH));
        DeskWords words = DeskWords.in(session.language());
        Pages.show(
                context,
                session,
                "notice",
                "notice",
                words.page().get("error"),
                Map.of(
                        "heading", words.page().get("error"),
                        "words", words.page().get("error." + (KNOWN.contains(status) ? status : 500))));
    }

    private static String line(Exception fault, Context context) {
        return context.method() + " " + route(context) + ": " + line(fault);
    }

    /** What kind of fault and where; its message may quote an article. */
    static String line(Throwable fault) {
        StringBuilder line = new StringBuilder(fault.getClass().getName());
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.touchstone.")) {
                return line.append(" at ").append(frame).toString();
            }
        }
        return line.toString();
    }

    private static String route(Context context) {
        return context.path().replaceAll("[^A-Za-z0-9/_-]", "?");
    }
}
