package dev.touchstone.batch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How long a run worked at each stage, all threads together. For any thread. */
final class Stages {
    final LongAdder read = new LongAdder();
    final LongAdder parse = new LongAdder();
    final LongAdder judge = new LongAdder();
    final LongAdder write = new LongAdder();

    /** By name, in the order of the work. */
    Map<String, Duration> took() {
        Map<String, Duration> took = new LinkedHashMap<>();
        took.put("read", Duration.ofNanos(read.sum()));
        took.put("parse", Duration.ofNanos(parse.sum()));
        took.put("judge", Duration.ofNanos(judge.sum()));
        took.put("spool", Duration.ofNanos(write.sum()));
        return took;
    }
}
