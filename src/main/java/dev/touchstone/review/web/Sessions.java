package dev.touchstone.review.web;

import dev.touchstone.review.Reviewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is at the desk, by the secret in his cookie. A stay ends after {@link #IDLE} without a request, {@link #LONGEST} after the sign-in,
 * and with the program; of one name with the {@value #MOST_OF_NAME} browsers that were used last. What was filled in during a stay that
 * ended so is there again for who signs in under the same name within an hour. Those who have not signed in are remembered apart, the last
 * {@value #MOST_STRANGERS} of them: nobody can push a reviewer out by knocking.
 */
final class Sessions {
    static final Duration IDLE = Duration.ofHours(10);
    /** Whoever got hold of a cookie does not keep it going by asking again and again. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** How long a stay that ended is remembered, for what was filled in during it. */
    static final Duration REMEMBERED = Duration.ofHours(1);

    static final int MOST_OF_NAME = 8;
    private static final int MOST_STRANGERS = 2_000;
    private static final int MOST = 10_000;
    private static final int MOST_ENDED = 1_000;

    private final Clock clock;
    private final Map<String, Session> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Session> strangers = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Session> ended = new LinkedHashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<Session> find(String secret) {
        Instant now = clock.instant();
        for (Map<String, Session> sessions : List.of(known, strangers)) {
            Session session = sessions.get(secret);
            if (session != null) {
                if (session.isIdleSince(now.minus(IDLE)) || session.isSignedInBefore(now.minus(LONGEST))) {
                    sessions.remove(secret);
                    remember(session);
                    return Optional.empty();
                }
                session.seen(now);
                return Optional.of(session);
            }
        }
        return Optional.empty();
    }

    /**
     * A stay of a reviewer that ended by itself not long ago.
     *
     * @param token that its forms carry: the cookie may be another's by now, where several pages of one browser are open
     */
    synchronized Optional<Session> ended(String token) {
        forgetEnded();
        return Optional.ofNullable(ended.get(token));
    }

    private void remember(Session session) {
        if (session.reviewer().isPresent()) {
            session.seen(clock.instant());
            ended.put(session.csrf(), session);
            if (ended.size() > MOST_ENDED) {
                ended.remove(ended.keySet().iterator().next());
            }
        }
    }

    private void forgetEnded() {
        Instant past = clock.instant().minus(REMEMBERED);
        ended.values().removeIf(session -> session.isIdleSince(past));
    }

    /** Remembers a session; its secret. What its reviewer filled in during one that ended is in it. */
    synchronized String add(Session session) {
        Optional<String> name = session.reviewer().map(Reviewer::name);
        name.filter(reviewer -> !reviewer.equals(Reviewer.LOCAL)).ifPresent(this::makeRoom);
        forgetEnded();
        if (name.isPresent()) {
            ended.values().stream()
                    .filter(before -> before.reviewer().map(Reviewer::name).equals(name))
                    .forEach(session::takeOver);
        }
        String secret = Tokens.fresh();
        Map<String, Session> sessions = session.reviewer().isPresent() ? known : strangers;
        sessions.put(secret, session);
        if (sessions.size() > (session.reviewer().isPresent() ? MOST : MOST_STRANGERS)) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        return secret;
    }

    private void makeRoom(String name) {
        List<String> his = known.entrySet().stream()
                .filter(entry -> entry.getValue().reviewer().map(Reviewer::name).equals(Optional.of(name)))
                .map(Map.Entry::getKey)
                .toList();
        his.subList(0, Math.max(0, his.size() - MOST_OF_NAME + 1)).forEach(known::remove);
    }

    synchronized void remove(String secret) {
        known.remove(secret);
        strangers.remove(secret);
    }
}
