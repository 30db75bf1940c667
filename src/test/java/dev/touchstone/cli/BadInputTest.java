package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given: a message that names input and place, the right status, and nothing lost of what was done already. */
class BadInputTest {
    private static final String GOOD = TestModels.CLEAN;

    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void aGoodArticle() throws IOException {
        good = file("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(utf8(text));
        }
        return packed.toByteArray();
    }

    /** Scans the bad input and the good article behind it, as JSON Lines. */
    private Run scan(Path bad) {
        return Run.of("scan", bad.toString(), good.toString(), "--format", "jsonl", "--quiet");
    }

    private static void assertTold(Run run, int status, String... parts) {
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.told()).as(run.err()).hasSize(1);
        assertThat(run.told().get(0)).contains(parts);
    }

    private static void assertGoodWasJudged(Run run) {
        assertThat(run.out().lines().filter(line -> line.contains("\"id\":\"good.txt\"")))
                .hasSize(1);
    }

    @Test
    void empty_file() throws IOException {
        Run run = scan(file("empty.md", new byte[0]));

        assertTold(run, 3, "empty.md", "the file is empty");
        assertGoodWasJudged(run);
    }

    @Test
    void folder_without_articles() throws IOException {
        Files.createDirectories(folder.resolve("nothing/in/it"));
        Run run = scan(folder.resolve("nothing"));

        assertTold(run, 3, "nothing", "holds no articles");
        assertGoodWasJudged(run);
    }

    @Test
    void missing_path() {
        Run run = scan(folder.resolve("not-there.html"));

        assertTold(run, 3, "not-there.html", "no such file or folder");
        assertGoodWasJudged(run);
    }

    @Test
    void directory_loop() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("loop/inside"));
        file("loop/inside/one.txt", utf8(GOOD));
        Files.createSymbolicLink(inside.resolve("back"), folder.resolve("loop"));
        Run run = Run.of("scan", folder.resolve("loop").toString(), "--format", "jsonl");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.told()).hasSize(2);
        assertThat(run.told().get(0)).contains("loop/inside/back", "leads back");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void binary_named_as_text() throws IOException {
        byte[] bytes = new byte[5_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 251);
        }
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        System.arraycopy(png, 0, bytes, 0, png.length);
        Run run = scan(file("picture.txt", bytes));

        assertTold(run, 3, "picture.txt");
        assertGoodWasJudged(run);
    }

    @Test
    void truncated_gzip() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            records.append("{\"id\":\"r")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(GOOD)
                    .append(i * 7919)
                    .append("\"}\n");
        }
        byte[] whole = gzip(records.toString());
        Run run = scan(file("feed.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));

        assertTold(run, 3, "feed.jsonl.gz", "cut short");
        assertThat(run.out()).contains("\"id\":\"r0\"");
        assertGoodWasJudged(run);
    }

    @Test
    void line_of_200_megabytes() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(utf8("{\"id\":\"before\",\"text\":\"" + GOOD + "\"}\n{\"text\":\"")),
                new SequenceInputStream(
                        new Repeated((byte) 'a', 200L << 20),
                        new ByteArrayInputStream(utf8("\"}\n{\"id\":\"after\",\"text\":\"" + GOOD + "\"}\n"))));
        Run run = Run.fed(endless, "scan", "-", "--format", "jsonl", "--quiet");

        assertTold(run, 3, "-:2", "longer than 8388608 bytes");
        assertThat(run.out()).contains("\"id\":\"before\"", "\"id\":\"after\"");
    }

    @Test
    void text_file_that_is_one_line_of_200_megabytes() throws IOException {
        Path file = folder.resolve("long.txt");
        try (InputStream in = new Repeated((byte) 'a', 200L << 20)) {
            Files.copy(in, file);
        }
        Run run = scan(file);

        assertTold(run, 3, "long.txt", "undecided", "2000000 characters");
        assertGoodWasJudged(run);
    }

    @Test
    void invalid_utf_8() throws IOException {
        byte[] record = utf8("{\"id\":\"torn\",\"text\":\"" + GOOD + "#\"}\n");
        record[record.length - 4] = (byte) 0xFF;
        Run run = scan(file("torn.jsonl", record));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"id\":\"torn\"", "\"code\":\"malformed");
        assertGoodWasJudged(run);
    }

    @Test
    void broken_line_in_the_middle() throws IOException {
        Run run = scan(file(
                "feed.jsonl",
                utf8("{\"id\":\"one\",\"text\":\"" + GOOD
                        + "\"}\n{\"id\":\"two\",\"text\":\n{\"id\":\"three\",\"text\":\"" + GOOD + "\"}\n")));

        assertTold(run, 3, "feed.jsonl:2", "not JSON");
        assertThat(run.out()).contains("\"id\":\"one\"", "\"id\":\"three\"");
        assertGoodWasJudged(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan -", "explain -"})
    void article_itself_on_standard_input_is_told_how_to_be_read(String arguments) {
        Run run = Run.fed("An article.\nOf two lines.\n", arguments.split(" "));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.told()).last().asString().contains("--input-format text", "markdown", "html");
    }

    @Test
    void stream_that_holds_a_good_record_is_not_taken_for_an_article() {
        Run run = Run.fed("{\"id\":\"a\",\"text\":\"good\"}\nnot a record\n", "scan", "-");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).doesNotContain("--input-format");
    }

    @Test
    void records_on_standard_input_need_no_such_hint() throws IOException {
        assertThat(Run.fed("{\"text\":\"" + GOOD + "\"}\n", "scan", "-").err()).doesNotContain("--input-format");
        assertThat(scan(file("feed.jsonl", utf8("no record\n"))).err()).doesNotContain("--input-format");
    }

    @Test
    void record_without_a_text() throws IOException {
        Run run = scan(file("feed.jsonl", utf8("{\"id\":\"one\",\"title\":\"no more than a title\"}\n")));

        assertTold(run, 3, "feed.jsonl:1", "none of the fields text, markdown and html");
        assertGoodWasJudged(run);
    }

    @Test
    void html_nested_100_000_deep() throws IOException {
        Run run = scan(file(
                "deep.html",
                utf8("<html><body>" + "<div>".repeat(100_000) + "<p>" + GOOD + "</p>" + "</div>".repeat(100_000))));

        assertThat(run.out()).contains("\"id\":\"deep.html\"");
        assertGoodWasJudged(run);
        assertThat(run.status()).as(run.err()).isIn(0, 3);
    }

    @Test
    void article_of_50_megabytes() throws IOException {
        Path out = folder.resolve("report");
        StringBuilder text = new StringBuilder();
        while (text.length() < 50 << 20) {
            text.append("The tomatoes came up late this year, and the beans did not come up at all. ");
        }
        Path large = file("large.txt", utf8(text.toString()));
        Run run = Run.of("scan", large.toString(), good.toString(), "--out", out.toString(), "--quiet");

        assertTold(run, 3, "large.txt", "undecided", "2000000 characters");
        assertThat(Files.readString(out.resolve("report.jsonl")))
                .contains("\"truncated\":true", "2000000 characters", "\"id\":\"good.txt\"");
    }

    @Test
    void many_bad_inputs_are_all_told_and_what_is_good_is_in_the_report() throws IOException {
        file("in/a.txt", new byte[0]);
        file("in/b.jsonl", utf8("{]\n{\"id\":\"b\",\"text\":\"" + GOOD + "\"}\n"));
        file("in/c.txt", utf8(GOOD));
        Path out = folder.resolve("report");
        Run run = Run.of("scan", folder.resolve("in").toString(), "--out", out.toString());

        assertThat(run.status()).as(run.err()).isEqualTo(3);
        assertThat(run.told()).hasSize(3);
        assertThat(run.told().get(2)).contains("2 articles", "2 inputs not read", "report.html");
        assertThat(Files.readString(out.resolve("run.json"))).contains("in/a.txt", "in/b.jsonl:1");
        assertThat(Files.readAllLines(out.resolve("report.jsonl"))).hasSize(2);
    }

    @Test
    void names_cannot_act_on_a_terminal() throws IOException {
        file("in/\033[31mred\u202Egnp.txt", new byte[0]);
        Run run = Run.of(
                "scan",
                folder.resolve("in").toString(),
                folder.resolve("no\033]0;such").toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).doesNotContain("\033", "\u202E").contains("red", "such");
    }

    private Run scanWith(String name, String wrong, String right) throws IOException {
        Path models = TestModels.in(folder);
        Path brand = models.resolve(name);
        String text = Files.readString(brand);
        assertThat(text).contains(right);
        Files.writeString(brand, text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
        return Run.of("scan", good.toString(), "--models", models.toString(), "--format", "jsonl");
    }

    private static void assertRefused(Run run, String... parts) {
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(parts).contains("nothing was judged");
    }

    @Test
    void brand_file_with_a_wrong_key() throws IOException {
        Run run = scanWith("brands/okx.json", "\"knd\": \"exchange\"", "\"kind\": \"exchange\"");

        assertRefused(run, "brands/okx.json:4", "knd");
    }

    @Test
    void brand_file_with_a_host_of_another_brand() throws IOException {
        Run run = scanWith("brands/okx.json", "{\"value\": \"binance.com\"", "{\"value\": \"okx.com\"");

        assertRefused(run, "brands/okx.json:", "binance.com");
    }

    @Test
    void brand_file_with_a_public_suffix_as_its_host() throws IOException {
        Run run = scanWith("brands/okx.json", "{\"value\": \"github.io\"", "{\"value\": \"okx.com\"");

        assertRefused(run, "brands/okx.json:", "github.io", "public suffix");
    }

    /** So many times the same byte. */
    private static final class Repeated extends InputStream {
        private final byte repeated;
        private long left;

        Repeated(byte repeated, long count) {
            this.repeated = repeated;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? repeated & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, repeated);
            left -= count;
            return count;
        }
    }
}
