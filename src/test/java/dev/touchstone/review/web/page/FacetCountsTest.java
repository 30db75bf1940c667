package dev.touchstone.review.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.review.Desk;
import dev.touchstone.review.Facet;
import dev.touchstone.review.FacetCount;
import dev.touchstone.review.QueueFilter;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FacetCountsTest {
    private final AtomicInteger counted = new AtomicInteger();

    private final Desk desk = (Desk) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) -> List.of(new FacetCount("okx", counted.incrementAndGet())));

    private static Clock at(Duration time) {
        return Clock.fixed(Instant.EPOCH.plus(time), ZoneOffset.UTC);
    }

    @Test
    void the_same_question_is_counted_once_and_another_for_itself() {
        FacetCounts counts = new FacetCounts(desk, at(Duration.ZERO));
        assertThat(counts.of(Facet.BRAND, QueueFilter.open())).isEqualTo(counts.of(Facet.BRAND, QueueFilter.open()));
        counts.of(Facet.HOST, QueueFilter.open());
        counts.of(Facet.BRAND, QueueFilter.all());
        assertThat(counted).hasValue(3);
    }

    @Test
    void a_count_is_no_older_than_a_minute() {
        AtomicInteger seconds = new AtomicInteger();
        FacetCounts counts = new FacetCounts(desk, new Clock() {
            @Override
            public Instant instant() {
                return Instant.EPOCH.plusSeconds(seconds.get());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        counts.of(Facet.BRAND, QueueFilter.open());
        seconds.set(59);
        counts.of(Facet.BRAND, QueueFilter.open());
        assertThat(counted).hasValue(1);
        seconds.set(60);
        counts.of(Facet.BRAND, QueueFilter.open());
        assertThat(counted).hasValue(2);
    }
}
