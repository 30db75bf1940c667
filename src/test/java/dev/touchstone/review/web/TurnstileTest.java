package dev.touchstone.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    @Test
    void who_finds_too_many_before_the_door_is_sent_away_at_once() throws InterruptedException {
        Turnstile turnstile = new Turnstile(1, 1);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread first = new Thread(() -> turnstile.pass(() -> {
            inside.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        first.start();
        inside.await();
        boolean[] passed = {false};
        assertThat(catchThrowableOfType(Refused.class, () -> turnstile.pass(() -> passed[0] = true))
                        .status())
                .isEqualTo(429);
        done.countDown();
        first.join();
        turnstile.pass(() -> passed[0] = true);
        assertThat(passed[0]).isTrue();
    }
}
