package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was told to stop goes on; one that is another, or none, is refused. */
class ResumeTest {
    @TempDir
    private Path folder;

    private Path feed = Path.of("feed");
    private Path more = Path.of("more");
    private Path out = Path.of("out");

    @BeforeEach
    void articles() throws IOException {
        feed = Files.writeString(folder.resolve("feed.jsonl"), records(0, 20));
        more = Files.writeString(folder.resolve("more.jsonl"), records(20, 40));
        out = folder.resolve("out");
    }

    private static String records(int from, int to) {
        StringBuilder records = new StringBuilder();
        for (int i = from; i < to; i++) {
            records.append("{\"id\":\"" + i + "\",\"text\":\"" + (i % 4 == 0 ? TestModels.FLAGGED : TestModels.CLEAN)
                    + "\"}\n");
        }
        return records.toString();
    }

    private Run scan(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("scan", feed.toString(), "-", more.toString(), "--out", out.toString()));
        arguments.addAll(List.of(options));
        return Run.fed(records(40, 45), arguments.toArray(String[]::new));
    }

    /** The same run, told to stop when it comes to standard input. */
    private void stopped() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session[] session = new Session[1];
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    session[0].stop(0);
                } catch (InterruptedException never) {
                    throw new IOException(never);
                }
                return -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        session[0] = new Session(in, new ByteArrayOutputStream(), err, Map.of(), "");
        int status =
                Main.run(List.of("scan", feed.toString(), "-", more.toString(), "--out", out.toString()), session[0]);
        assertThat(status).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("interrupted: the rest of the input was not read; the same command with --resume goes on");
    }

    private static String withoutRan(Path run) throws IOException {
        String text = Files.readString(run);
        return text.substring(0, text.indexOf("\"ran\""));
    }

    @Test
    void a_run_that_was_told_to_stop_has_its_report_and_goes_on_to_the_whole_one() throws IOException {
        stopped();
        assertThat(Files.readAllLines(out.resolve("report.jsonl"))).hasSize(20);
        Run resumed = scan("--resume");
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(resumed.told().get(0)).isEqualTo("touchstone: going on: 20 articles were judged before");
        assertThat(resumed.told().get(1)).startsWith("touchstone: 45 articles in ");
        Path resumedOut = out;
        out = folder.resolve("whole");
        assertThat(scan().status()).isZero();
        for (String name : List.of("report.jsonl", "report.csv", "report.html", "texts.jsonl")) {
            assertThat(resumedOut.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
        assertThat(withoutRan(resumedOut.resolve("run.json"))).isEqualTo(withoutRan(out.resolve("run.json")));
        assertThat(Files.exists(resumedOut.resolve(".touchstone-run"))).isFalse();
        assertThat(Files.readString(out.resolve("run.json")))
                .contains("\"read\": ", "\"parse\": ", "\"judge\": ", "\"spool\": ", "\"finish\": ");
    }

    @Test
    void a_report_that_is_complete_is_said_to_be_and_ends_as_its_run_did() {
        assertThat(scan().status()).isZero();
        assertThat(scan("--resume").err()).isEqualTo("touchstone: the report in " + out + " is complete\n");
        assertThat(scan("--resume").status()).isZero();
        assertThat(scan("--resume", "--fail-on", "flag").status()).isEqualTo(1);
    }

    @Test
    void where_nothing_is_it_begins_and_where_something_else_is_it_refuses() throws IOException {
        Run begun = scan("--resume");
        assertThat(begun.status()).isZero();
        assertThat(begun.err()).contains("there is nothing to go on with in " + out + " yet: beginning");

        out = Files.createDirectories(folder.resolve("other"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        Run refused = scan("--resume");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).isEqualTo("touchstone: --resume: " + out + " holds no run to go on with\n");

        Run nowhere = Run.of("scan", feed.toString(), "--resume");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("name it with --out DIR");
    }

    @Test
    void another_run_is_not_gone_on_with() throws IOException {
        stopped();
        Run language = scan("--resume", "--language", "zh");
        assertThat(language.status()).isEqualTo(2);
        assertThat(language.err())
                .contains("--resume: " + out, "the run was begun with other --language: en, and now it is zh");
        Run models = scan("--resume", "--models", TestModels.in(folder).toString());
        assertThat(models.status()).isEqualTo(2);
        assertThat(models.err()).contains("the run was begun with other models: ");

        String before = Files.readString(feed);
        Files.writeString(feed, before.replace("\"id\":\"3\"", "\"id\":\"9\""));
        Run changed = scan("--resume");
        assertThat(changed.status()).isEqualTo(2);
        assertThat(changed.err())
                .endsWith("touchstone: --resume: " + feed + " is not what it was when the run began\n");

        Files.writeString(feed, before + "{}\n");
        assertThat(scan("--resume").err())
                .contains("the files up to " + feed + " are not those that the run began with");

        Files.delete(feed);
        assertThat(scan("--resume").err())
                .contains("the files up to " + feed + " are not those that the run began with");

        Files.writeString(feed, before);
        assertThat(scan("--resume").status()).isZero();
    }

    @Test
    void a_run_that_begins_anew_says_what_it_drops() {
        stopped();
        Run anew = scan();
        assertThat(anew.status()).isZero();
        assertThat(anew.err()).contains("what an unfinished run had kept in " + out + " was dropped");
    }
}
