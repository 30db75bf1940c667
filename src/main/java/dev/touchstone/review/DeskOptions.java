package dev.touchstone.review;

import dev.touchstone.knowledge.Knowledge;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a desk is opened.
 *
 * @param database a JDBC address of PostgreSQL ({@code jdbc:postgresql:…}); absent: {@code review.db} in the report folder
 * @param clock by which everything is dated
 * @param lease how long a task is in somebody's hands without renewal
 * @param retention how long texts are kept after their import; absent: until they are forgotten by hand
 * @param knowledge of now: brands' cards, and the models of now for appeals
 * @param log takes a line for what the desk did by itself and could not finish; the line holds nothing that an article says
 */
public record DeskOptions(
        Optional<String> database,
        Clock clock,
        Duration lease,
        Optional<Duration> retention,
        Knowledge knowledge,
        Consumer<String> log) {
    private static final Duration LEASE = Duration.ofMinutes(20);

    /** SQLite in the folder, the machine's clock, leases of 20 minutes, texts kept, no log. */
    public static DeskOptions usual(Knowledge knowledge) {
        return new DeskOptions(Optional.empty(), Clock.systemUTC(), LEASE, Optional.empty(), knowledge, line -> {});
    }

    public DeskOptions withDatabase(String address) {
        return new DeskOptions(Optional.of(address), clock, lease, retention, knowledge, log);
    }

    public DeskOptions withClock(Clock other) {
        return new DeskOptions(database, other, lease, retention, knowledge, log);
    }

    public DeskOptions withLease(Duration other) {
        return new DeskOptions(database, clock, other, retention, knowledge, log);
    }

    public DeskOptions withRetention(Duration time) {
        return new DeskOptions(database, clock, lease, Optional.of(time), knowledge, log);
    }

    public DeskOptions withLog(Consumer<String> other) {
        return new DeskOptions(database, clock, lease, retention, knowledge, other);
    }
}
