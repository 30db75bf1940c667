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
 * and with the program; of one name with the {@value #MOST_OF_NAME} browsers that were used last. Those who have not signed in are remembered apart, the last {@value #MOST_STRANGERS} of them: nobody can push a reviewer out by knocking.
 */
final class Sessions {
    static final Duration IDLE = Duration.ofHours(10);
    /** Whoever got hold of a cookie does not keep it going by asking again and again. */
    static final Duration LONGEST = Duration.ofHours(12);

    static final int MOST_OF_NAME = 8;
    private static final int MOST_STRANGERS = 2_000;
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<String, Session> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Session> strangers = new LinkedHashMap<>(16, 0.75f, true);

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
                    return Optional.empty();
                }
                session.seen(now);
                return Optional.of(session);
            }
        }
        return Optional.empty();
    }

    /** Remembers a session; its secret. */
    synchronized String add(Session session) {
        session.reviewer()
                .map(Reviewer::name)
                .filter(name -> !name.equals(Reviewer.LOCAL))
                .ifPresent(this::makeRoom);
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
