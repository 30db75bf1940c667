package dev.touchstone.review.web;

import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Reviewer;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Stands before every page: what does not come from the desk itself changes nothing, and who is nobody sees nothing. */
final class Guard {
    private static final String SESSION = "session";
    /** Set where a request has a session's cookie and no session. */
    private static final String LOST = "lost";

    private static final String SIGN_IN = "/sign-in";
    private static final Set<String> OPEN = Set.of(SIGN_IN, "/language");
    private static final int UNTIL_CLOSED = -1;

    private final WebSettings settings;
    private final HostNames names;
    private final Sessions sessions;

    Guard(WebSettings settings, Sessions sessions) {
        this.settings = settings;
        this.names = new HostNames(settings.isLocal(), settings.origins());
        this.sessions = sessions;
    }

    /** Checks a request and finds its session, or throws {@link Refused}. */
    void check(Context context) {
        SecurityHeaders.on(context);
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        if (!names.answer(host)) {
            throw new Refused(421);
        }
        if (context.path().startsWith("/assets/")) {
            return;
        }
        boolean reads =
                context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
        if (!reads && !isOwn(context, host)) {
            throw new Refused(403);
        }
        Session session = session(context);
        context.attribute(SESSION, session);
        if (!reads) {
            String token = Optional.ofNullable(context.formParam("_csrf")).orElse("");
            if (!Tokens.same(token, session.csrf())) {
                if (session.reviewer().isEmpty() && context.path().equals(SIGN_IN)) {
                    // Many strangers may have pushed his session out while he typed: he is asked again.
                    throw new SignInNeeded();
                }
                throw refused(context, session, token);
            }
        }
        if (session.reviewer().isEmpty() && !OPEN.contains(context.path())) {
            if (!reads) {
                throw new Refused(403);
            }
            throw new SignInNeeded();
        }
    }

    /**
     * A post that fits no session: of one that ended he is told so, and what he sent is kept for him. That a cookie is of none that is
     * known any more says less; where one signs in, it is what the program forgot when it was started anew.
     */
    private RuntimeException refused(Context context, Session session, String token) {
        Optional<Session> ended = sessions.ended(token);
        if (ended.isPresent() && session.reviewer().isEmpty()) {
            return new StayEnded(ended);
        }
        if (ended.isPresent() && ended.get().reviewer().equals(session.reviewer())) {
            // He has signed in again, on another page.
            return new StayEnded(Optional.of(session));
        }
        boolean lost = context.attribute(LOST) != null;
        return lost && session.reviewer().isEmpty() ? new StayEnded(Optional.empty()) : new Refused(403);
    }

    /** Whether a post comes from the desk's own pages, by what the browser says of itself. */
    private boolean isOwn(Context context, String host) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        return (origin == null || names.own(origin, host))
                && (site == null || site.equals("same-origin") || site.equals("none"));
    }

    private Session session(Context context) {
        Optional<String> secret = Optional.ofNullable(context.cookie(cookieName(context)));
        Optional<Session> found = secret.flatMap(sessions::find);
        if (found.isPresent() && !stays(found.get())) {
            end(context);
            found = Optional.empty();
        }
        if (secret.isPresent() && found.isEmpty()) {
            context.attribute(LOST, true);
        }
        if (found.isEmpty() && isLinkedFromElsewhere(context)) {
            throw new FromElsewhere();
        }
        return found.orElseGet(() -> begin(
                context,
                settings.doorkeeper().isEmpty() ? Optional.of(Reviewer.local()) : Optional.empty(),
                Session.NONE,
                language(context)));
    }

    /** Whether he was not removed, and role and password are those he came with. */
    private boolean stays(Session session) {
        return settings.doorkeeper().isEmpty()
                || session.reviewer().isEmpty()
                || settings.doorkeeper().get().knows(session.reviewer().get(), session.credential());
    }

    /**
     * Whether a link on another site led here. Such a request comes without the session's cookie, and a new one would end the session:
     * any page could sign reviewers out.
     */
    private static boolean isLinkedFromElsewhere(Context context) {
        String site = context.header("Sec-Fetch-Site");
        return context.method().equals(HandlerType.GET) && ("cross-site".equals(site) || "same-site".equals(site));
    }

    /**
     * A new session with a secret of its own.
     *
     * @param credential by which he was let in; {@link Session#NONE} where nothing is asked for
     */
    Session begin(Context context, Optional<Reviewer> reviewer, String credential, ReportLanguage language) {
        Session session =
                new Session(reviewer, credential, language, settings.clock().instant());
        Cookie cookie = new Cookie(cookieName(context), sessions.add(session), "/", UNTIL_CLOSED, names.secure(), true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        context.attribute(SESSION, session);
        return session;
    }

    void end(Context context) {
        Optional.ofNullable(context.cookie(cookieName(context))).ifPresent(sessions::remove);
    }

    /** Of a request that was let in, or that got far enough to have one. */
    static Optional<Session> of(Context context) {
        return Optional.ofNullable(context.attribute(SESSION));
    }

    ReportLanguage language(Context context) {
        String asked = Optional.ofNullable(context.header("Accept-Language")).orElse("");
        return settings.language()
                .orElse(
                        asked.toLowerCase(Locale.ROOT).startsWith("zh")
                                ? ReportLanguage.CHINESE
                                : ReportLanguage.ENGLISH);
    }

    /** Cookies of one machine are sent to all its ports: two desks on it must not overwrite each other's. */
    private String cookieName(Context context) {
        return (names.secure() ? "__Host-desk-" : "desk-") + context.port();
    }

    /** Asked for by another site, without a session: the browser is to ask again by itself, which it does with its cookie. */
    static final class FromElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FromElsewhere() {
            super("linked from another site", null, false, false);
        }
    }

    /** A form was sent in a stay that had ended; nothing was done. */
    static final class StayEnded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Session> keeper;

        /** @param keeper for what was filled in; absent where it is not certain who filled it in */
        StayEnded(Optional<Session> keeper) {
            super("the stay has ended", null, false, false);
            this.keeper = keeper;
        }

        Optional<Session> keeper() {
            return keeper;
        }
    }

    /** A page that only reviewers see was asked for by somebody unknown. */
    static final class SignInNeeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SignInNeeded() {
            super("sign in first", null, false, false);
        }
    }
}
