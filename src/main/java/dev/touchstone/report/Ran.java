package dev.touchstone.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What differs from run to run, kept apart from what does not.
 *
 * @param at when it began
 * @param took how long it lasted
 * @param threads that judged
 * @param stages how long was worked at each stage, by its name, all threads together; waiting does not count
 */
public record Ran(Instant at, Duration took, int threads, Map<String, Duration> stages) {
    private static final String FINISH = "finish";

    public Ran {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /** A run of which nobody knows where its time went. */
    public Ran(Instant at, Duration took, int threads) {
        this(at, took, threads, Map.of());
    }

    /** The same, after so many nanoseconds in which the report was made. */
    Ran finishedAfter(long nanos) {
        Duration making = Duration.ofNanos(nanos);
        Map<String, Duration> all = new LinkedHashMap<>(stages);
        all.merge(FINISH, making, Duration::plus);
        return stages.isEmpty() ? this : new Ran(at, took.plus(making), threads, all);
    }
}
