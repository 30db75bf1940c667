package dev.touchstone.ingest;

import static dev.touchstone.ingest.Inputs.bytes;
import static dev.touchstone.ingest.Inputs.gzip;
import static dev.touchstone.ingest.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.touchstone.article.Article;
import dev.touchstone.article.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcArticleReaderTest {
    private static final String PAGE =
            "<html><head><title>豆腐</title></head><body><p>菜市场的豆腐便宜，<a href=\"/soup\">做汤</a>。</p></body></html>";
    private static final String URL = "https://notes.example/a/tofu";

    private static Article page(byte[] archive) {
        return article(read("pages", archive).get(0));
    }

    private static Article article(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadArticle.class);
        return ((ReadArticle) outcome).article();
    }

    private static void assertIsThePage(Article article) {
        Article html = Articles.html(URL, URL, PAGE);
        assertThat(article.id()).isEqualTo(URL);
        assertThat(article.url()).contains(URL);
        assertThat(article.title()).isEqualTo(html.title());
        assertThat(article.text()).isEqualTo(html.text());
        assertThat(article.blocks()).isEqualTo(html.blocks());
        assertThat(article.hyperlinks()).isEqualTo(html.hyperlinks()).isNotEmpty();
        assertThat(article.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_page_is_read_as_its_html_and_lies_where_it_was_fetched(boolean packed) {
        byte[] archive = new WebArchive(packed)
                .page(URL, "text/html; charset=utf-8", bytes(PAGE))
                .bytes();
        assertIsThePage(page(archive));
        assertThat(page(archive).origin()).isEqualTo(new Origin("pages", 2));
    }

    @Test
    void codings_of_transfer_and_content_are_undone() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes(PAGE));
        }
        byte[] archive = new WebArchive(true)
                .page(
                        URL,
                        "text/html",
                        WebArchive.chunked(gzip(bytes(PAGE)), 50),
                        "Transfer-Encoding: chunked",
                        "Content-Encoding: gzip")
                .page(URL, "text/html", WebArchive.chunked(bytes(PAGE), 7), "transfer-encoding: Chunked")
                .page(URL, "text/html", deflated.toByteArray(), "Content-Encoding: deflate")
                .page(URL, "text/html", Zstd.compress(bytes(PAGE)), "Content-Encoding: zstd")
                .bytes();
        List<ReadOutcome> outcomes = read("pages", archive);
        assertThat(outcomes).hasSize(4);
        outcomes.forEach(outcome -> assertIsThePage(article(outcome)));
    }

    @Test
    void a_page_that_was_unpacked_by_the_archive_and_still_says_that_it_is_packed_is_read() {
        byte[] archive = new WebArchive(false)
                .page(
                        URL,
                        "text/html",
                        bytes(PAGE),
                        "Transfer-Encoding: chunked",
                        "Content-Encoding: gzip",
                        "Content-Length: 3")
                .page(URL, "text/html", bytes(PAGE), "Content-Encoding: br")
                .bytes();
        List<ReadOutcome> outcomes = read("pages", archive);
        assertThat(outcomes).hasSize(2);
        outcomes.forEach(outcome -> assertIsThePage(article(outcome)));
    }

    @Test
    void the_charset_of_the_header_counts_before_that_of_the_page_where_it_fits() {
        String page = PAGE.replace("<head>", "<head><meta charset=\"utf-8\">");
        Article read = page(new WebArchive(false)
                .page(URL, "text/html; charset=\"GBK\"", page.getBytes(Charset.forName("GBK")))
                .bytes());
        assertThat(read.text()).isEqualTo(Articles.html(URL, URL, PAGE).text());
        assertThat(read.charsets().used()).isEqualTo("GB18030");

        Article wrong = page(new WebArchive(false)
                .page(URL, "text/html; charset=gbk", bytes(PAGE))
                .bytes());
        assertThat(wrong.text()).isEqualTo(Articles.html(URL, URL, PAGE).text());
        assertThat(wrong.diagnostics()).extracting(told -> told.code()).containsExactly("charset-mismatch");
    }

    @Test
    void what_is_no_page_is_passed_over_and_plain_texts_are_read() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, 1, 2, 3};
        byte[] archive = new WebArchive(true)
                .page(URL + ".png", "image/png", picture)
                .page(URL + "2", "text/html", picture)
                .answer(URL, "404 Not Found", "text/html", bytes(PAGE))
                .record("request", URL, "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n"))
                .record("conversion", "<" + URL + ">", "text/plain", bytes("只有文字。"))
                .page(URL, "", bytes(PAGE))
                .bytes();
        List<ReadOutcome> outcomes = read("pages.warc.gz", archive);
        assertThat(outcomes.subList(0, 3))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Skipped.class,
                                skipped -> assertThat(skipped.code()).isEqualTo("not-an-article")));
        assertThat(article(outcomes.get(3)).text()).isEqualTo("只有文字。");
        assertThat(article(outcomes.get(3)).url()).contains(URL);
        assertIsThePage(article(outcomes.get(4)));
        assertThat(outcomes).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_an_archive_cut_anywhere_what_stood_before_is_read_and_the_break_is_named(boolean packed) {
        WebArchive archive = new WebArchive(packed);
        for (int i = 0; i < 8; i++) {
            archive.page(URL + i, "text/html", bytes(PAGE));
        }
        byte[] whole = archive.bytes();
        int most = 0;
        for (int length = 40; length < whole.length; length += 61) {
            List<ReadOutcome> outcomes = read("pages", Arrays.copyOf(whole, length));
            int pages = outcomes.size() - 1;
            for (int i = 0; i < pages; i++) {
                assertThat(article(outcomes.get(i)).id()).isEqualTo(URL + i);
                assertThat(article(outcomes.get(i)).truncated()).isFalse();
            }
            if (outcomes.isEmpty() || outcomes.get(pages) instanceof ReadArticle) {
                // Cut right between two members.
                continue;
            }
            assertThat(outcomes.get(pages)).isInstanceOfSatisfying(Unreadable.class, broken -> {
                assertThat(broken.code()).isEqualTo("broken-archive");
                assertThat(broken.message()).startsWith("pages: ");
            });
            assertThat(pages).isGreaterThanOrEqualTo(most);
            most = Math.max(most, pages);
        }
        assertThat(most).isEqualTo(8);
    }

    @Test
    void a_page_in_a_coding_that_is_not_read_is_named() {
        byte[] archive = new WebArchive(false)
                .page(URL, "text/html", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 3}, "Content-Encoding: br")
                .bytes();
        assertThat(read("pages", archive)).singleElement().isInstanceOfSatisfying(Unreadable.class, unread -> {
            assertThat(unread.code()).isEqualTo("unsupported-format");
            assertThat(unread.message()).isEqualTo("pages:2: a page in the coding br, which is not read");
        });
    }
}
