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
        return sessions.add(new Session(reviewer, "a digest", ReportLanguage.ENGLISH, clock.instant()));
    }

    @Test
    void a_stay_ends_by_itself_when_nobody_asks_for_anything() {
        String secret = add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        clock.on(Duration.ofHours(1));
        assertThat(sessions.find(secret)).isPresent();
        clock.on(Sessions.IDLE.minus(Duration.ofMinutes(1)));
        assertThat(sessions.find(secret)).isPresent();
        String idle = add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        clock.on(Sessions.IDLE.plus(Duration.ofMinutes(1)));
        assertThat(sessions.find(idle)).isEmpty();
    }

    @Test
    void a_stay_ends_half_a_day_after_the_sign_in_however_often_something_is_asked_for() {
        String secret = add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        String local = add(Optional.of(Reviewer.local()));
        for (int hour = 0; hour < 12; hour++) {
            assertThat(sessions.find(secret)).isPresent();
            assertThat(sessions.find(local)).isPresent();
            clock.on(Duration.ofHours(1));
        }
        clock.on(Duration.ofMinutes(1));
        assertThat(sessions.find(secret)).isEmpty();
        assertThat(sessions.find(local)).as("where nobody signs in").isPresent();
    }

    @Test
    void of_one_name_few_browsers_are_remembered_and_the_last_used() {
        String first = add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        String second = add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        String other = add(Optional.of(new Reviewer("xu", Role.REVIEWER)));
        for (int i = 2; i < Sessions.MOST_OF_NAME; i++) {
            add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        }
        assertThat(sessions.find(first)).isPresent();
        add(Optional.of(new Reviewer("wen", Role.REVIEWER)));
        assertThat(sessions.find(first)).isPresent();
        assertThat(sessions.find(second)).isEmpty();
        assertThat(sessions.find(other)).isPresent();
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
