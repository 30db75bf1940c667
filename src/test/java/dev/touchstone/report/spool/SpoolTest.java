package dev.touchstone.report.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.touchstone.Moderator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.ingest.Articles;
import dev.touchstone.report.AssessmentJson;
import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was kept is there again, whatever ended the run. */
class SpoolTest {
    private static final RunConditions CONDITIONS =
            new RunConditions(new TreeMap<>(Map.of("models", "a", "--language", "en")));
    private static final List<JudgedArticle> JUDGED = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void judge() {
        try (Moderator moderator = Moderator.load()) {
            for (String text : List.of(
                    "昨天下了一场雨。",
                    "欧易官网入口 https://entry.example/join/K7Q2M9AB 注册时填写邀请码 K7Q2M9AB，手续费返佣。",
                    "Half a pair \uD83D and a letter é: use my invite code REF12345 at https://www.okx.com/join/REF12345 today.",
                    "注意：有人冒充欧易客服，不要访问 okx-login.example，官网是 https://www.okx.com 。")) {
                var article = Articles.html(
                        "id-" + JUDGED.size(), "https://pages.example/\uFFFD", "<h1>题</h1><p>" + text + "</p>");
                JUDGED.add(new JudgedArticle(article, moderator.assess(article)));
            }
        }
    }

    private static byte[] line(JudgedArticle judged) {
        return new AssessmentJson(ReportLanguage.CHINESE).line(judged);
    }

    @Test
    void an_article_comes_back_as_it_was() {
        for (JudgedArticle judged : JUDGED) {
            byte[] record = Spool.record(judged);
            JudgedArticle back = new SpooledArticle(0, record).judged();
            assertThat(back.article()).isEqualTo(judged.article());
            assertThat(line(back)).isEqualTo(line(judged));
            assertThat(back.assessment().whatIf()).isEqualTo(judged.assessment().whatIf());
            assertThat(back.assessment().brands()).isEqualTo(judged.assessment().brands());
            assertThat(Spool.record(back)).isEqualTo(record);
        }
    }

    private void write(Spool spool, int from, int to) throws IOException {
        InputMark mark = spool.state().mark();
        for (int i = from; i < to; i++) {
            mark = mark.piece(i);
            if (i % 5 == 3) {
                spool.unread("input " + i, "坏", i % 2 == 1);
            } else if (i % 5 != 4) {
                JudgedArticle judged = JUDGED.get(i % JUDGED.size());
                spool.article(Spool.record(judged), ("trace " + i).getBytes(StandardCharsets.UTF_8));
            }
            spool.passed(mark, i);
        }
    }

    /** All that a spool holds, as lines. */
    private static List<String> held(Spool spool) throws IOException {
        List<String> held = new ArrayList<>();
        spool.read(new Spool.Reading() {
            @Override
            public void article(SpooledArticle article) {
                held.add(article.judged().article().id());
            }

            @Override
            public void unread(String input, String reason, boolean inPart) {
                held.add(input + " " + reason + " " + inPart);
            }
        });
        spool.readTraces((number, trace) -> held.add(number + " " + new String(trace, StandardCharsets.UTF_8)));
        spool.ids(id -> held.add(Long.toString(id)));
        return held;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wherever_its_files_are_cut_it_goes_on_to_the_same_end(long seed) throws IOException {
        Path undisturbed = folder.resolve("undisturbed");
        Path cut = folder.resolve("cut");
        List<String> expected;
        try (Spool spool = Spool.begin(undisturbed, CONDITIONS)) {
            write(spool, 0, 60);
            expected = held(spool);
        }
        try (Spool spool = Spool.begin(cut, CONDITIONS)) {
            write(spool, 0, 40);
            spool.flush();
        }
        Random random = new Random(seed);
        for (SpoolFiles file : List.of(SpoolFiles.ARTICLES, SpoolFiles.TRACES, SpoolFiles.INDEX)) {
            try (RandomAccessFile bytes = new RandomAccessFile(file.in(cut).toFile(), "rw")) {
                long length = bytes.length();
                if (random.nextBoolean()) {
                    bytes.setLength(length - random.nextInt((int) length / 2));
                } else {
                    // A block that the machine never wrote.
                    long from = length - random.nextInt((int) length / 8) - 1;
                    bytes.seek(from);
                    bytes.write(file == SpoolFiles.TRACES ? new byte[0] : new byte[(int) (length - from)]);
                }
            }
        }
        try (Spool spool = Spool.goOn(cut, CONDITIONS)) {
            int done = (int) spool.state().entries();
            assertThat(done).isBetween(0, 40);
            write(spool, done, 60);
            assertThat(held(spool)).isEqualTo(expected);
        }
    }

    @Test
    void it_is_not_gone_on_with_under_other_conditions() throws IOException {
        Spool.begin(folder.resolve("spool"), CONDITIONS).close();
        assertThatIOException()
                .isThrownBy(() -> Spool.goOn(
                        folder.resolve("spool"),
                        new RunConditions(new TreeMap<>(Map.of("models", "a", "--language", "zh")))))
                .withMessage("the run was begun with other --language: en, and now it is zh");
        assertThatIOException()
                .isThrownBy(() -> Spool.goOn(folder, CONDITIONS))
                .withMessageContaining("no run to go on with");
    }

    @Test
    void damage_in_its_midst_is_told_and_not_reported_as_articles() throws IOException {
        try (Spool spool = Spool.begin(folder.resolve("spool"), CONDITIONS)) {
            write(spool, 0, 40);
            spool.flush();
            try (RandomAccessFile bytes = new RandomAccessFile(
                    SpoolFiles.ARTICLES.in(folder.resolve("spool")).toFile(), "rw")) {
                bytes.seek(bytes.length() / 2);
                bytes.write(bytes.read() ^ 0x55);
            }
            assertThatIOException().isThrownBy(() -> held(spool)).withMessageContaining("damaged at byte");
        }
    }

    @Test
    void nothing_remains_of_it_when_it_is_dropped() throws IOException {
        Path run = folder.resolve("spool");
        Spool.begin(run, CONDITIONS).close();
        assertThat(Spool.isIn(run)).isTrue();
        Spool.drop(run);
        assertThat(Files.exists(run)).isFalse();
    }
}
