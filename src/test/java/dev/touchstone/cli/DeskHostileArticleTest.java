package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An article that is nothing but attempts is shown, and does nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskHostileArticleTest {
    private static final Pattern LINK = Pattern.compile("<[a-z][^<>]*?\\s(?:href|src|action|formaction)=\"([^\"]*)\"");

    private OpenDesk open;
    private DeskVisitor visitor;
    private long article;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        open = OpenDesk.local(OpenDesk.scanned(
                folder, DeskArticles.hostile("<b>x</b>\u202Ey") + DeskArticles.spam("s2", "TYUI9911")));
        visitor = new DeskVisitor(open.address());
        article = open.desk.articleNamed("<b>x</b>\u202Ey").orElseThrow();
    }

    @AfterAll
    void close() {
        open.close();
    }

    private static void harmless(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("<script>alert", "<img", "<b>x</b>", "onerror=alert(2)>", "<a href=\"javascript")
                .doesNotContain("javascript:alert", "data:text/html", "https://okx-made-up", "made-up-host.example\"")
                .doesNotContain("\u202E", "\u202C", "\u2066", "\u200B", "\u001B", "\u0007");
        Matcher links = LINK.matcher(answer.body());
        while (links.find()) {
            assertThat(links.group(1)).matches("(?:/(?!/)|#)[\\x21-\\x7E]*|");
        }
    }

    @Test
    void its_page_names_what_it_hides_and_links_nowhere() {
        HttpResponse<String> page = visitor.get("/article/" + article);
        harmless(page);
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "javascript[:]alert(3)", "data[:]text/html")
                .contains("U+202E", "U+001B", "U+200B", "hxxps://okx-made-up[.]example/join/")
                .contains("ZXCV1234");
    }

    @Test
    void so_do_the_queue_and_the_search() {
        harmless(visitor.get("/queue?state=any"));
        harmless(visitor.get("/search?q=alert"));
        harmless(visitor.get("/queue?state=any&host=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));
        harmless(visitor.get("/search?q=%22%3E%3Cscript%3Ealert(9)%3C/script%3E%E2%80%AE"));
    }

    @Test
    void what_reviewers_write_is_only_words_too() {
        long task = open.task("s2");
        visitor.get("/task/" + task);
        visitor.post("/task/" + task + "/comment", "words", "<script>alert(8)</script>\u202E", "here", "/task/" + task);
        HttpResponse<String> page = visitor.get("/task/" + task);
        harmless(page);
        assertThat(page.body()).contains("&lt;script&gt;alert(8)");
    }

    @Test
    void nothing_of_it_reaches_the_log_of_faults() {
        for (String path : List.of("/article/" + article, "/task/%00", "/queue?page=%E2%80%AE", "/%1B%5B31m")) {
            visitor.get(path);
        }
        assertThat(open.faults).allSatisfy(fault -> assertThat(fault).matches("[\\x20-\\x7E]*"));
    }
}
