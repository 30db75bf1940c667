package dev.touchstone.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.TurnedClock;
import dev.touchstone.review.web.page.FilledForm;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static FilledForm filled(String words) {
        return new FilledForm(Map.of(), Map.of(), Set.of(), words, Set.of(), false);
    }

    @Test
    void what_was_filled_in_is_there_again_for_who_signs_in_within_an_hour() {
        Session before = new Session(
                Optional.of(new Reviewer("wen", Role.REVIEWER)), "a digest", ReportLanguage.ENGLISH, clock.instant());
        String secret = sessions.add(before);
        before.keep("/task/7", filled("typed"));
        clock.on(Sessions.IDLE.plus(Duration.ofMinutes(1)));
        assertThat(sessions.find(secret)).isEmpty();
        assertThat(sessions.ended(before.csrf())).containsSame(before);
        before.keep("/task/8", filled("sent when it had ended"));
        Session other = new Session(
                Optional.of(new Reviewer("xu", Role.REVIEWER)), "a digest", ReportLanguage.ENGLISH, clock.instant());
        sessions.add(other);
        assertThat(other.kept("/task/7")).isEmpty();
        Session again = new Session(
                Optional.of(new Reviewer("wen", Role.REVIEWER)), "a digest", ReportLanguage.ENGLISH, clock.instant());
        sessions.add(again);
        assertThat(again.kept("/task/7")).contains(filled("typed"));
        assertThat(again.kept("/task/8")).contains(filled("sent when it had ended"));
        Session third = new Session(
                Optional.of(new Reviewer("wen", Role.REVIEWER)), "a digest", ReportLanguage.ENGLISH, clock.instant());
        sessions.add(third);
        assertThat(third.kept("/task/7")).as("once").isEmpty();
    }

    @Test
    void what_was_filled_in_is_forgotten_after_an_hour_and_by_who_signs_out() {
        Session before = new Session(
                Optional.of(new Reviewer("wen", Role.REVIEWER)), "a digest", ReportLanguage.ENGLISH, clock.instant());
        String secret = sessions.add(before);
        Session left = new Session(
                Optional.of(new Reviewer("wen", Role.REVIEWER)), "a digest", ReportLanguage.ENGLISH, clock.instant());
        sessions.remove(sessions.add(left));
        assertThat(sessions.ended(left.csrf())).isEmpty();
        clock.on(Sessions.IDLE.plus(Duration.ofMinutes(1)));
        assertThat(sessions.find(secret)).isEmpty();
        assertThat(sessions.ended(before.csrf())).isPresent();
        clock.on(Sessions.REMEMBERED.plus(Duration.ofMinutes(1)));
        assertThat(sessions.ended(before.csrf())).isEmpty();
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
