package dev.touchstone.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final TurnedClock clock = new TurnedClock();
    private final Sessions sessions = new Sessions(clock);

    private String add(Optional<Reviewer> reviewer) {
        return sessions.add(new Session(reviewer, ReportLanguage.ENGLISH, clock.instant()));
    }

    @Test
    void a_stay_ends_by_itself_when_nobody_asks_for_anything() {
        String secret = add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        clock.on(Sessions.IDLE.minus(Duration.ofMinutes(1)));
        assertThat(sessions.find(secret)).isPresent();
        clock.on(Sessions.IDLE.minus(Duration.ofMinutes(1)));
        assertThat(sessions.find(secret)).isPresent();
        clock.on(Sessions.IDLE.plus(Duration.ofMinutes(1)));
        assertThat(sessions.find(secret)).isEmpty();
    }

    @Test
    void strangers_push_no_reviewer_out() {
        String secret = add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        String first = add(Optional.empty());
        for (int i = 0; i < 3_000; i++) {
            add(Optional.empty());
        }
        assertThat(sessions.find(secret)).isPresent();
        assertThat(sessions.find(first)).isEmpty();
    }

    @Test
    void a_secret_that_was_given_back_opens_nothing() {
        String secret = add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        sessions.remove(secret);
        assertThat(sessions.find(secret)).isEmpty();
    }
}
