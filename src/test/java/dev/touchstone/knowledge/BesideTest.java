package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void work_is_done_on_a_thread_that_is_gone_when_it_is_closed() {
        Thread worker;
        try (Beside<Thread> beside = Beside.begin(Thread::currentThread)) {
            worker = beside.get();
        }
        assertThat(worker).isNotSameAs(Thread.currentThread());
        assertThat(worker.isAlive()).isFalse();
    }

    @Test
    void what_the_work_throws_is_thrown_where_it_is_asked_for() {
        try (Beside<String> beside = Beside.begin(() -> {
            throw new IllegalStateException("broken");
        })) {
            assertThatIllegalStateException().isThrownBy(beside::get).withMessage("broken");
        }
        try (Beside<String> beside = Beside.begin(() -> {
            throw new StackOverflowError("deep");
        })) {
            assertThatExceptionOfType(StackOverflowError.class)
                    .isThrownBy(beside::get)
                    .withMessage("deep");
        }
    }

    @Test
    void an_interrupt_is_kept_until_the_work_is_done() {
        CountDownLatch begun = new CountDownLatch(1);
        try (Beside<String> beside = Beside.begin(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                return "interrupted";
            }
            return "done";
        })) {
            Thread.currentThread().interrupt();
            begun.countDown();
            assertThat(beside.get()).isEqualTo("done");
        }
        assertThat(Thread.interrupted()).isTrue();
    }
}
