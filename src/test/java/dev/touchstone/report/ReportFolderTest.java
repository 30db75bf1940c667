package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.report.words.ReportLanguage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {
    @TempDir
    private Path folder;

    private static void write(Path to, ReportContext context, RunFacts facts) throws IOException {
        try (ReportFolder report = ReportFolder.open(to, context)) {
            for (JudgedArticle judged : Samples.all()) {
                report.write(judged);
            }
            report.finish(facts);
        }
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_report_is_six_files_and_nothing_else() throws IOException {
        Path deep = folder.resolve("a/b");
        write(deep, ReportContext.DEFAULT, Samples.facts());
        assertThat(names(deep))
                .containsExactly(
                        "campaigns.jsonl", "report.csv", "report.html", "report.jsonl", "run.json", "texts.jsonl");
    }

    @Test
    void a_run_that_fails_leaves_the_folder_as_it_was() throws IOException {
        write(folder, ReportContext.DEFAULT, Samples.facts());
        Files.writeString(folder.resolve("notes.txt"), "mine");
        String before = Files.readString(folder.resolve("report.jsonl"));
        try (ReportFolder report = ReportFolder.open(folder, ReportContext.DEFAULT)) {
            report.write(Samples.clean());
            assertThat(Files.readString(folder.resolve("report.jsonl"))).isEqualTo(before);
        }
        assertThat(Files.readString(folder.resolve("report.jsonl"))).isEqualTo(before);
        assertThat(names(folder))
                .containsExactly(
                        "campaigns.jsonl",
                        "notes.txt",
                        "report.csv",
                        "report.html",
                        "report.jsonl",
                        "run.json",
                        "texts.jsonl");
    }

    @Test
    void a_new_report_takes_the_place_of_an_old_one_and_leaves_other_files() throws IOException {
        write(folder, ReportContext.DEFAULT, Samples.facts());
        Files.writeString(folder.resolve("campaigns.jsonl"), "{}\n");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        write(folder, new ReportContext(ReportLanguage.CHINESE, KeepTexts.NONE), Samples.facts());
        assertThat(names(folder))
                .containsExactly(
                        "campaigns.jsonl", "notes.txt", "report.csv", "report.html", "report.jsonl", "run.json");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("<html lang=\"zh\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.jsonl", "report.html", "texts.jsonl", "run.json", "campaigns.jsonl"})
    void somebody_elses_file_of_that_name_is_not_touched(String name) throws IOException {
        Files.writeString(folder.resolve(name), "{\"mine\": true}");
        assertThatIOException()
                .isThrownBy(() -> ReportFolder.open(folder, ReportContext.DEFAULT))
                .withMessageContaining(folder.toString())
                .withMessageContaining(name);
        assertThat(names(folder)).containsExactly(name);
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "x");
        assertThatIOException()
                .isThrownBy(() -> ReportFolder.open(file, ReportContext.DEFAULT))
                .withMessageContaining("it is a file");
    }

    @Test
    void two_runs_do_not_write_into_one_folder() throws IOException {
        try (ReportFolder first = ReportFolder.open(folder, ReportContext.DEFAULT)) {
            first.write(Samples.clean());
            assertThatIOException()
                    .isThrownBy(() -> ReportFolder.open(folder, ReportContext.DEFAULT))
                    .withMessageContaining("another run");
            first.finish(Samples.facts());
        }
        write(folder, ReportContext.DEFAULT, Samples.facts());
    }

    @Test
    void a_run_waits_for_who_changes_the_report_in_place() throws Exception {
        write(folder, ReportContext.DEFAULT, Samples.facts());
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> run;
        try (Closeable held = ReportFolder.hold(folder).orElseThrow()) {
            assertThat(held).isNotNull();
            Future<?> waiting = other.submit(() -> {
                write(folder, ReportContext.DEFAULT, Samples.facts());
                return true;
            });
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS));
            run = waiting;
        } finally {
            other.shutdown();
        }
        assertThat(run.get()).isEqualTo(true);
        assertThat(names(folder)).contains("report.jsonl").doesNotContain(".touchstone-writing");
    }

    /** A lock that nobody gives back would keep every run out until the program ends. */
    @Test
    void who_fails_behind_the_lock_has_given_it_back() throws IOException {
        Path inTheWay = folder.resolve(".report.html.partial");
        Files.createDirectories(inTheWay.resolve("not empty"));
        assertThatIOException().isThrownBy(() -> ReportFolder.hold(folder));
        assertThatIOException().isThrownBy(() -> ReportFolder.open(folder, ReportContext.DEFAULT));
        Files.delete(inTheWay.resolve("not empty"));
        Closeable held = ReportFolder.hold(folder).orElseThrow();
        Files.createDirectories(inTheWay.resolve("not empty"));
        assertThatIOException().isThrownBy(held::close);
        Files.delete(inTheWay.resolve("not empty"));
        write(folder, ReportContext.DEFAULT, Samples.facts());
        assertThat(names(folder)).doesNotContain(".touchstone-writing");
    }

    /** Who waited has the file open that the one before removes: locked, it keeps nobody out. */
    @Test
    void nobody_holds_a_folder_by_a_file_that_has_no_name_any_more() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger times = new AtomicInteger();
        ExecutorService others = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(i -> others.submit(() -> {
                        while (times.get() < 3_000) {
                            Optional<Closeable> held = ReportFolder.hold(folder);
                            if (held.isPresent()) {
                                times.incrementAndGet();
                                assertThat(inside.incrementAndGet()).isEqualTo(1);
                                inside.decrementAndGet();
                                held.get().close();
                            }
                        }
                        return true;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get(1, TimeUnit.MINUTES);
            }
        } finally {
            others.shutdownNow();
        }
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void a_finished_report_is_not_untouched_whoever_was_killed_over_it() throws IOException {
        Path lock = Files.writeString(folder.resolve(".touchstone-writing"), "");
        assertThat(ReportFolder.isUntouched(folder)).isTrue();
        Files.delete(lock);
        write(folder, ReportContext.DEFAULT, Samples.facts());
        Files.writeString(lock, "");
        assertThat(ReportFolder.isUntouched(folder)).isFalse();
    }

    @Test
    void what_a_killed_run_left_behind_is_cleared_away() throws IOException {
        Files.writeString(folder.resolve(".report.html.partial"), "half a page");
        Files.writeString(folder.resolve(".touchstone-writing"), "");
        write(folder, ReportContext.DEFAULT, Samples.facts());
        assertThat(names(folder))
                .containsExactly(
                        "campaigns.jsonl", "report.csv", "report.html", "report.jsonl", "run.json", "texts.jsonl");
    }

    @ParameterizedTest
    @EnumSource(KeepTexts.class)
    void texts_are_kept_as_chosen(KeepTexts kept) throws IOException {
        write(folder, new ReportContext(ReportLanguage.ENGLISH, kept), Samples.facts());
        Path texts = folder.resolve("texts.jsonl");
        int expected = switch (kept) {
            case ALL -> 5;
            case FINDINGS -> 4;
            case NONE -> 0;
        };
        assertThat(Files.exists(texts) ? Files.readAllLines(texts) : List.of()).hasSize(expected);
    }

    @Test
    void only_one_object_differs_from_run_to_run() throws IOException {
        write(folder.resolve("a"), ReportContext.DEFAULT, Samples.facts());
        RunFacts facts = Samples.facts();
        Ran later = new Ran(Instant.parse("2027-01-01T00:00:00Z"), Duration.ofSeconds(9), 8);
        write(
                folder.resolve("b"),
                ReportContext.DEFAULT,
                new RunFacts(
                        facts.program(),
                        facts.asOf(),
                        facts.models(),
                        facts.versions(),
                        facts.registry(),
                        facts.brands(),
                        facts.notRead(),
                        later));
        for (String name : List.of("report.jsonl", "report.csv", "report.html", "texts.jsonl")) {
            assertThat(folder.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
        }
        String a = Files.readString(folder.resolve("a/run.json"));
        String b = Files.readString(folder.resolve("b/run.json"));
        assertThat(a).isNotEqualTo(b);
        assertThat(a.substring(0, a.indexOf("\"ran\""))).isEqualTo(b.substring(0, b.indexOf("\"ran\"")));
    }

    @Test
    void parts_made_ready_by_many_threads_give_the_same_bytes() throws Exception {
        List<JudgedArticle> articles = IntStream.range(0, 200)
                .mapToObj(number -> ManyArticles.number(number, 10))
                .toList();
        try (ReportFolder report = ReportFolder.open(folder.resolve("one"), ReportContext.DEFAULT)) {
            for (JudgedArticle judged : articles) {
                report.write(judged);
            }
            report.finish(Samples.facts());
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ReportFolder report = ReportFolder.open(folder.resolve("eight"), ReportContext.DEFAULT)) {
            List<Callable<PreparedPart>> work = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                int index = i;
                work.add(() -> report.prepare(articles.get(index)));
            }
            for (Future<PreparedPart> part : threads.invokeAll(work)) {
                part.get().write();
            }
            report.finish(Samples.facts());
        } finally {
            threads.shutdown();
        }
        for (String name : names(folder.resolve("one"))) {
            assertThat(folder.resolve("eight").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
        }
    }

    @Test
    void counts_tell_how_it_came_out() throws IOException {
        try (ReportFolder report = ReportFolder.open(folder, ReportContext.DEFAULT)) {
            for (JudgedArticle judged : Samples.all()) {
                report.write(judged);
            }
            RunSummary summary = report.finish(Samples.facts());
            assertThat(summary.counts().articles()).isEqualTo(5);
            assertThat(summary.counts().of(dev.touchstone.assess.Verdict.FLAG)).isEqualTo(2);
            assertThat(summary.articlesPerSecond()).isEqualTo(4.0);
            assertThat(summary.facts().registryAge()).isEqualTo(7);
        }
    }

    @Test
    void a_format_that_is_not_there_is_named() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> ReportWriters.open("pdf", java.io.OutputStream.nullOutputStream(), ReportContext.DEFAULT))
                .withMessage("no report format pdf; there are jsonl, texts, csv, html");
    }
}
