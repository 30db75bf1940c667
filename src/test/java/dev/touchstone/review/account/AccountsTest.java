package dev.touchstone.review.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users, their passwords, and how often these may be wrong. */
class AccountsTest {
    @TempDir
    private Path folder;

    @Test
    void a_user_signs_in_with_his_password_and_no_other() throws IOException {
        Path file = folder.resolve("users.json");
        Accounts.none()
                .with("anna", Role.LEAD, "correct horse battery")
                .with("小林", Role.REVIEWER, "一二三四五六七八九十")
                .write(file);
        Accounts accounts = Accounts.read(file);
        assertThat(accounts.signIn("anna", "correct horse battery")).contains(new Reviewer("anna", Role.LEAD));
        assertThat(accounts.signIn("小林", "一二三四五六七八九十")).isPresent();
        assertThat(accounts.signIn("anna", "correct horse batterz")).isEmpty();
        assertThat(accounts.signIn("nobody", "correct horse battery")).isEmpty();
        assertThat(accounts.without("anna").signIn("anna", "correct horse battery"))
                .isEmpty();
        assertThat(Files.readString(file)).doesNotContain("correct", "一二三");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void of_a_long_password_every_character_counts() {
        String longer = "x".repeat(80);
        Accounts accounts = Accounts.none().with("anna", Role.LEAD, longer + "a");
        assertThat(accounts.signIn("anna", longer + "a")).isPresent();
        assertThat(accounts.signIn("anna", longer + "b")).isEmpty();
    }

    @Test
    void names_and_passwords_that_will_not_do_are_refused() {
        assertThatThrownBy(() -> Accounts.none().with("anna", Role.LEAD, "short"))
                .hasMessageContaining("10 to 1000");
        for (String name : List.of("", "x", "<b>anna", "local", "desk", "a b")) {
            assertThatThrownBy(() -> Accounts.none().with(name, Role.LEAD, "long enough a password"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_broken_file_is_told_with_its_place() throws IOException {
        Path file = folder.resolve("users.json");
        Map.of(
                        "{", "not JSON",
                        "{}", "has no list",
                        "{\"users\":[{\"name\":\"anna\",\"role\":\"lead\",\"password\":\"plain\"}]}",
                                "users[0]: \"password\"",
                        "{\"users\":[{\"name\":\"local\"}]}", "users[0]: \"name\"")
                .forEach((content, message) -> {
                    assertThatThrownBy(() -> {
                                Files.writeString(file, content);
                                Accounts.read(file);
                            })
                            .isInstanceOf(IOException.class)
                            .hasMessageContaining(message)
                            .hasMessageContaining("users.json");
                });
    }

    @Test
    void who_is_removed_or_given_another_role_is_so_at_once_and_a_broken_file_sends_nobody_away() throws IOException {
        Path file = folder.resolve("users.json");
        Accounts both = Accounts.none()
                .with("anna", Role.REVIEWER, "a long password")
                .with("bo", Role.LEAD, "another password");
        both.write(file);
        CurrentAccounts current = CurrentAccounts.of(file);
        assertThat(current.now().reviewers()).hasSize(2);
        both.without("anna").write(file);
        assertThat(current.now().reviewers()).containsExactly(new Reviewer("bo", Role.LEAD));
        assertThat(current.now().signIn("anna", "a long password")).isEmpty();
        Files.writeString(file, "{");
        assertThat(current.now().reviewers()).containsExactly(new Reviewer("bo", Role.LEAD));
    }

    @Test
    void tries_at_the_same_moment_are_not_let_off() {
        SignInLimit limit = new SignInLimit(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        int begun = 0;
        for (int i = 0; i < 32; i++) {
            begun += limit.begin("anna", "192.0.2.1").isZero() ? 1 : 0;
        }
        assertThat(begun).as("32 that none has answered yet").isEqualTo(5);
        limit.succeeded("anna", "192.0.2.1");
        assertThat(limit.begin("anna", "192.0.2.1")).isZero();
    }

    @Test
    void nobody_is_locked_out_by_what_others_fail_at() {
        SignInLimit limit = new SignInLimit(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (int address = 0; address < 200; address++) {
            for (int i = 0; i < 6; i++) {
                limit.begin("anna", "198.51.100." + address);
            }
        }
        assertThat(limit.wait("anna", "192.0.2.1"))
                .as("of one name, from many addresses")
                .isZero();
        limit.succeeded("anna", "192.0.2.1");
        for (int name = 0; name < 200; name++) {
            limit.begin("name " + name, "192.0.2.1");
        }
        assertThat(limit.wait("another", "192.0.2.1"))
                .as("of many names, from one address")
                .isPositive();
        assertThat(limit.wait("anna", "192.0.2.1"))
                .as("who signed in from there before")
                .isZero();
    }

    @Test
    void who_has_an_account_does_not_end_the_wait_of_those_who_guess_beside_him() {
        SignInLimit limit = new SignInLimit(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(limit.begin("anna", "192.0.2.1")).isZero();
        limit.succeeded("anna", "192.0.2.1");
        for (int name = 0; name < 40; name++) {
            limit.begin("name " + name, "192.0.2.1");
        }
        Duration wait = limit.wait("another", "192.0.2.1");
        assertThat(wait).isPositive();
        assertThat(limit.begin("anna", "192.0.2.1")).isZero();
        limit.succeeded("anna", "192.0.2.1");
        assertThat(limit.wait("another", "192.0.2.1")).isEqualTo(wait);
    }

    @Test
    void a_password_that_is_set_anew_is_another_one_even_where_it_is_the_same() {
        Accounts accounts = Accounts.none().with("anna", Role.LEAD, "a long password");
        assertThat(accounts.credential("anna"))
                .isNotEmpty()
                .isNotEqualTo(
                        accounts.with("anna", Role.LEAD, "a long password").credential("anna"));
        assertThat(accounts.credential("nobody")).isEmpty();
    }

    @Test
    void after_five_failures_a_name_waits_and_each_time_longer() {
        Instant[] now = {Instant.parse("2026-11-22T08:00:00Z")};
        Clock clock = ((InstantSource) () -> now[0]).withZone(ZoneOffset.UTC);
        SignInLimit limit = new SignInLimit(clock);
        for (int i = 0; i < 5; i++) {
            assertThat(limit.begin("anna", "192.0.2.1")).isZero();
        }
        assertThat(limit.begin("anna", "192.0.2.1")).isEqualTo(Duration.ofMinutes(1));
        assertThat(limit.wait("anna", "192.0.2.9")).isZero();
        assertThat(limit.wait("bo", "192.0.2.1")).isZero();
        now[0] = now[0].plusSeconds(61);
        assertThat(limit.begin("anna", "192.0.2.1")).isZero();
        assertThat(limit.wait("anna", "192.0.2.1")).isEqualTo(Duration.ofMinutes(2));
        limit.succeeded("anna", "192.0.2.1");
        assertThat(limit.wait("anna", "192.0.2.1")).isZero();
    }
}
