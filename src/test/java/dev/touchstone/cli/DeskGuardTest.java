package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not come from the desk's own pages changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskGuardTest {
    private static final String[] CONFIRM = {
        "outcome", "confirm", "reason-confirm", "pushes-referral", "rule", "referral-spam", "words", ""
    };

    private OpenDesk open;
    private DeskVisitor visitor;
    private long task;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        open = OpenDesk.local(OpenDesk.scanned(
                folder,
                DeskArticles.spam("s1", "QWER7788") + DeskArticles.spam("s2", "TYUI9911") + DeskArticles.clean("k1")));
        visitor = new DeskVisitor(open.address());
        visitor.get("/queue");
        task = open.task("s1");
    }

    @AfterAll
    void close() {
        open.close();
    }

    private HttpResponse<String> forged(String token, String... headers) {
        return visitor.forged("/task/" + task + "/decide", token, headers, CONFIRM);
    }

    private void nothingIsDecided() {
        assertThat(open.desk.task(task).progress()).isEqualTo(Progress.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_post_without_the_session_s_token_is_refused(String token) {
        assertThat(forged(token).statusCode()).isEqualTo(403);
        nothingIsDecided();
    }

    @Test
    void a_cross_site_post_is_refused_even_with_the_token() {
        String token = visitor.token();
        for (List<String> headers : List.of(
                List.of("Origin", "https://elsewhere.example"),
                List.of("Origin", "null"),
                List.of("Origin", "http://127.0.0.1:1"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", open.address(), "Sec-Fetch-Site", "cross-site"))) {
            assertThat(forged(token, headers.toArray(String[]::new)).statusCode())
                    .as(headers.toString())
                    .isEqualTo(403);
        }
        nothingIsDecided();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_link_on_another_site_ends_nobody_s_session(String site) {
        // Browsers send no strict cookie with it, and would take a new one.
        HttpResponse<String> answer = new DeskVisitor(open.address())
                .get("/task/" + task + "?queue=state%3Dany", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("http-equiv=\"refresh\" content=\"0;url=/task/" + task + "?queue=state%3Dany\"")
                .doesNotContain("QWER7788", "_csrf");
        assertThat(visitor.get("/task/" + task, "Sec-Fetch-Site", site).body()).contains("QWER7788");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%2e%2e/etc HTTP/1.1",
                "GET /queue;x=1 HTTP/1.1",
                "GET /a%2fb HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /queue?q=%ff%fe HTTP/1.1",
                "TRACE /queue HTTP/1.1",
                "BREW /queue HTTP/1.1",
                "GET /queue HTTP/9.9"
            })
    void what_is_no_proper_request_is_told_nothing_of_the_inside(String line) throws IOException {
        String answer = raw(line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 ")
                .doesNotContain("jetty", "exception:", "caused by", "servlet", "dev.touchstone", "\tat ", "javalin");
        assertThat(open.faults).isEmpty();
    }

    @Test
    void a_token_of_another_session_is_refused() {
        DeskVisitor other = new DeskVisitor(open.address());
        other.get("/queue");
        assertThat(forged(other.token()).statusCode()).isEqualTo(403);
        nothingIsDecided();
    }

    @Test
    void a_post_of_its_own_page_is_done() {
        long own = open.task("s2");
        HttpResponse<String> answer = visitor.forged(
                "/task/" + own + "/decide",
                visitor.token(),
                new String[] {"Origin", open.address(), "Sec-Fetch-Site", "same-origin"},
                CONFIRM);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(open.desk.task(own).decided()).containsValue(Outcome.CONFIRM);
    }

    @Test
    void nothing_is_done_by_a_link() {
        for (String path : List.of("/decide", "/claim", "/skip", "/release", "/comment")) {
            assertThat(visitor.get("/task/" + task + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(visitor.get("/undo").statusCode()).isEqualTo(404);
        nothingIsDecided();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere.example", "127.0.0.1.elsewhere.example", ""})
    void a_name_that_somebody_points_at_this_machine_is_not_answered(String host) throws IOException {
        assertThat(raw("GET /queue HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .doesNotContain("200 OK")
                .doesNotContain("QWER7788")
                .doesNotContain("_csrf\" value=\"" + visitor.token());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), open.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/queue", "/task/1", "/article/1", "/statistics", "/audit", "/exceptions", "/nothing"})
    void every_answer_lets_the_browser_run_nothing_but_the_desk_s_own_script(String path) {
        HttpResponse<String> answer = visitor.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.body())
                .doesNotContainPattern("<script(?![^>]*\\ssrc=\"/assets/)")
                .doesNotContainPattern("<style")
                .doesNotContainPattern("<[^>]+\\sstyle=")
                .doesNotContainPattern("<[^>]+\\son[a-z]+=")
                .doesNotContainPattern("(?:src|href|action)=\"(?:https?:)?//");
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_from_other_sites() {
        HttpResponse<String> answer = new DeskVisitor(open.address()).get("/queue");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .hasSizeGreaterThan(43);
    }

    @Test
    void the_desk_s_own_files_are_kept_for_good_and_named_by_what_is_in_them() {
        String page = visitor.get("/queue").body();
        String style = page.replaceAll("(?s).*href=\"(/assets/desk-[0-9a-f]{16}\\.css)\".*", "$1");
        HttpResponse<String> answer = visitor.get(style);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(answer.body()).contains("mark.spam", ".decide");
    }

    @Test
    void pages_speak_the_browser_s_language_until_somebody_chooses() {
        DeskVisitor other = new DeskVisitor(open.address());
        assertThat(other.get("/queue", "Accept-Language", "zh-CN,zh;q=0.9").body())
                .contains("<html lang=\"zh\">", "下一项任务");
        assertThat(other.post("/language", "language", "en", "here", "/queue").body())
                .contains("<html lang=\"en\">", "Next task");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "javascript:1"})
    void nobody_is_sent_elsewhere(String here) {
        HttpResponse<String> answer = visitor.post("/language", "language", "en", "here", here);
        assertThat(answer.uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(answer.uri().getPath()).isEqualTo("/queue");
    }

    @Test
    void a_form_that_is_too_long_is_not_read() {
        assertThat(visitor.post("/task/" + task + "/comment", "words", "x".repeat(400_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(open.desk.comments(task)).isEmpty();
    }

    @Test
    void what_is_no_number_and_what_is_not_there_is_said_to_be_missing() {
        for (String path : List.of("/task/x", "/task/999999", "/article/-1", "/campaign/9", "/audit?before=x")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(open.faults).isEmpty();
    }
}
