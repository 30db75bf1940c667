package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.Moderator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Verdict;
import dev.touchstone.detect.Detector;
import dev.touchstone.detect.ScannedArticle;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.ingest.Unreadable;
import dev.touchstone.knowledge.KnowledgeLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BatchRunTest {
    private static Moderator moderator;

    private final List<String> order = new ArrayList<>();
    private final List<JudgedArticle> judged = new ArrayList<>();
    private final List<ReadOutcome> missed = new ArrayList<>();
    private Set<Thread> before;

    @BeforeAll
    static void load() {
        moderator = Moderator.builder(KnowledgeLoader.load())
                .detector(new BreakingDetector())
                .build();
    }

    @AfterAll
    static void close() {
        moderator.close();
    }

    @BeforeEach
    void countThreads() {
        before = Thread.getAllStackTraces().keySet();
    }

    @AfterEach
    void no_thread_is_left() {
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !before.contains(thread))
                        .map(Thread::getName))
                .noneMatch(name -> name.startsWith("touchstone"));
    }

    private static String records(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"" + text + " " + i + ".\"}\n")
                .collect(Collectors.joining());
    }

    private static Consumer<Consumer<Found>> inputs(String... sources) {
        return sink -> {
            for (int i = 0; i < sources.length; i++) {
                byte[] bytes = sources[i].getBytes(StandardCharsets.UTF_8);
                sink.accept(new Source("s" + i, "s" + i + ".jsonl", true, () -> new ByteArrayInputStream(bytes)));
            }
        };
    }

    private BatchRun<String> run(int threads, Consumer<String> then) {
        return new BatchRun<>(moderator, new SourceReader(Limits.DEFAULT), threads, new BatchSink<>() {
            @Override
            public String prepare(JudgedArticle article) {
                return article.article().id();
            }

            @Override
            public void judged(JudgedArticle article, String prepared) {
                judged.add(article);
                order.add(prepared);
                then.accept(prepared);
            }

            @Override
            public void missed(ReadOutcome outcome) {
                missed.add(outcome);
                order.add("missed");
                then.accept("missed");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void results_come_in_the_order_of_the_input(int threads) {
        boolean whole =
                run(threads, id -> {}).run(inputs(records(1_000, "Rain on the roof"), "{broken\n", records(3, "Sun")));

        assertThat(whole).isTrue();
        assertThat(order).hasSize(1_004);
        assertThat(order.subList(0, 1_000))
                .isEqualTo(IntStream.range(0, 1_000).mapToObj(i -> "r" + i).toList());
        assertThat(order.subList(1_000, 1_004)).containsExactly("missed", "r0", "r1", "r2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void article_that_breaks_its_judge_is_undecided_and_the_next_one_is_judged(int threads) {
        run(threads, id -> {})
                .run(inputs(records(2, "fine")
                        + records(1, "BREAK_STACK")
                        + records(1, "BREAK_MEMORY")
                        + records(1, "BREAK_STATE")
                        + records(2, "fine")));

        assertThat(judged.stream().map(article -> article.assessment().verdict()))
                .containsExactly(
                        Verdict.CLEAN,
                        Verdict.CLEAN,
                        Verdict.UNDECIDED,
                        Verdict.UNDECIDED,
                        Verdict.UNDECIDED,
                        Verdict.CLEAN,
                        Verdict.CLEAN);
        assertThat(judged.get(2).assessment().diagnostics().toString()).contains("StackOverflowError");
        assertThat(judged.get(3).assessment().diagnostics().toString()).contains("OutOfMemoryError");
        assertThat(judged.get(4).assessment().diagnostics().toString()).contains("IllegalStateException");
    }

    @Test
    void source_that_breaks_its_reader_is_told_and_the_next_one_is_read() {
        run(2, id -> {}).run(sink -> {
            sink.accept(new Source("bad", "bad", true, () -> {
                throw new IllegalStateException("unforeseen");
            }));
            inputs(records(1, "fine")).accept(sink);
        });

        assertThat(missed).singleElement().isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) missed.get(0)).message()).contains("bad").contains("IllegalStateException");
        assertThat(judged).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void id_met_twice_is_judged_twice_and_told_the_second_time(int threads) {
        run(threads, id -> {}).run(inputs(records(2, "one"), records(2, "two")));

        assertThat(judged.stream()
                        .map(article ->
                                article.assessment().diagnostics().toString().contains("id-met-twice")))
                .containsExactly(false, false, true, true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void what_the_sink_throws_ends_the_run_and_reaches_the_caller(int threads) {
        BatchRun<String> run = run(threads, id -> {
            if (id.equals("r10")) {
                throw new IllegalStateException("full");
            }
        });

        assertThatThrownBy(() -> run.run(inputs(records(5_000, "Rain")))).hasMessage("full");
        assertThat(order).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void stopped_run_hands_over_what_was_read_and_reads_no_more(int threads) {
        List<BatchRun<String>> runs = new ArrayList<>();
        runs.add(run(threads, id -> {
            if (id.equals("r10")) {
                runs.get(0).stop();
            }
        }));
        boolean whole = runs.get(0).run(inputs(records(5_000, "Rain")));

        assertThat(whole).isFalse();
        assertThat(order).hasSizeBetween(11, 4_999);
        assertThat(order.get(order.size() - 1)).isEqualTo("r" + (order.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void interrupted_caller_stays_interrupted(int threads) {
        boolean whole = run(threads, id -> {
                    if (id.equals("r10")) {
                        Thread.currentThread().interrupt();
                    }
                })
                .run(inputs(records(5_000, "Rain")));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(whole).isFalse();
        assertThat(order).hasSizeBetween(11, 4_999);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void reading_does_not_run_far_ahead(int threads) {
        AtomicLong read = new AtomicLong();
        byte[] record = "{\"text\":\"Rain.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return record[(int) (read.getAndIncrement() % record.length)];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) read();
                }
                return length;
            }
        };
        List<BatchRun<String>> runs = new ArrayList<>();
        AtomicLong most = new AtomicLong();
        runs.add(run(threads, id -> {
            most.set(Math.max(most.get(), read.get() / record.length - order.size()));
            if (order.size() == 2_000) {
                runs.get(0).stop();
            }
        }));
        runs.get(0).run(sink -> sink.accept(new Source("endless", "endless", true, () -> endless)));

        // A window of articles, and the buffers through which bytes come.
        assertThat(most.get()).isLessThan(128L * (threads + 1) + 3 * 64 * 1024 / record.length + 2);
    }

    @Test
    void failure_to_find_inputs_reaches_the_caller() {
        assertThatThrownBy(() -> run(2, id -> {}).run(sink -> {
                    throw new IllegalArgumentException("no such thing");
                }))
                .hasRootCauseMessage("no such thing");
    }

    /** Breaks on words that name how. */
    private static final class BreakingDetector implements Detector {
        @Override
        public Signal signal() {
            return Signal.neutral("breaking", "Breaks.");
        }

        @Override
        public List<Evidence> detect(ScannedArticle article) {
            String text = article.article().text();
            if (text.contains("BREAK_STACK")) {
                throw new StackOverflowError();
            }
            if (text.contains("BREAK_MEMORY")) {
                throw new OutOfMemoryError();
            }
            if (text.contains("BREAK_STATE")) {
                throw new IllegalStateException("unforeseen");
            }
            return List.of();
        }
    }
}
