package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assess.Label;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.Decision;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.account.CurrentAccounts;
import dev.touchstone.review.web.WebSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people at one desk. */
class DeskTeamTest {
    @TempDir
    private Path folder;

    private OpenDesk open;
    private long task;

    @BeforeEach
    void open() throws IOException {
        open = OpenDesk.ofTeam(
                OpenDesk.scanned(folder, DeskArticles.spam("s1", "QWER7788") + DeskArticles.spam("s2", "TYUI9911")));
        task = open.task("s1");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private HttpResponse<String> decide(DeskVisitor visitor, String outcome, String reason) {
        return visitor.post(
                "/task/" + task + "/decide",
                "outcome",
                outcome,
                "reason-" + outcome,
                reason,
                "rule",
                "referral-spam",
                "words",
                "as seen by me");
    }

    private ReviewedArticle article() {
        return open.desk.article(open.desk.articleNamed("s1").orElseThrow());
    }

    @Test
    void a_conflicting_decision_of_a_second_reviewer_is_kept_and_a_lead_settles_it() {
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        DeskVisitor bo = DeskVisitor.signedIn(open, "bo");
        decide(anna, "confirm", "pushes-referral");
        HttpResponse<String> told = decide(bo, "reject", "warns-or-reports");
        assertThat(told.body()).contains("1 disputed");
        assertThat(article().progress()).isEqualTo(Progress.DISPUTED);
        assertThat(article().decisions())
                .extracting(decision -> decision.reviewer().name())
                .containsExactly("anna", "bo");

        String page = bo.get("/task/" + task).body();
        assertThat(page)
                .contains("anna · reviewer", "bo · reviewer", "a lead settles it")
                .doesNotContain("id=\"decide\"");
        assertThat(anna.get("/queue?state=disputed").body()).contains("/task/" + task);

        decide(DeskVisitor.signedIn(open, "lee"), "confirm", "pushes-referral");
        assertThat(article().progress()).isEqualTo(Progress.DECIDED);
        assertThat(article().standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.CONFIRM);
        assertThat(article().decisions()).hasSize(3).noneMatch(Decision::undone);
    }

    @Test
    void the_panel_of_an_appeal_asks_for_what_was_appealed_against() throws IOException {
        open.close();
        open = OpenDesk.ofTeam(OpenDesk.scanned(
                Files.createDirectory(folder.resolve("other")), DeskArticles.referral("s1", "QWER7788")));
        task = open.task("s1");
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        String impersonation = "name=\"label-impersonation\"><option value=\"\"";
        assertThat(anna.get("/task/" + task).body()).contains(impersonation + ">");
        anna.post(
                "/task/" + task + "/decide",
                "outcome",
                "confirm",
                "reason-confirm",
                "false-official-site",
                "rule",
                "impersonation",
                "label-referral_spam",
                "none");
        assertThat(article().standing()).containsOnly(Map.entry(Label.IMPERSONATION, Outcome.CONFIRM));
        long appeal = open.desk
                .appeal(article().number(), "it is nobody's brand", new Reviewer("anna", Role.REVIEWER))
                .task();
        assertThat(DeskVisitor.signedIn(open, "bo").get("/task/" + appeal).body())
                .contains(impersonation + " selected>");
    }

    @Test
    void a_signal_of_which_nobody_is_sure_is_drawn_nowhere() throws IOException {
        open.close();
        open = OpenDesk.ofTeam(OpenDesk.scanned(
                Files.createDirectory(folder.resolve("other")),
                DeskArticles.spam("s1", "QWER7788") + DeskArticles.clean("c1")));
        task = open.task("s1");
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        anna.post(
                "/article/" + open.desk.articleNamed("c1").orElseThrow() + "/decide",
                "outcome",
                "reject",
                "reason-reject",
                "misread");
        decide(anna, "unsure", "needs-language");
        String mark = "class=\"at\"";
        assertThat(anna.get("/statistics").body())
                .contains("<td class=\"num\">–</td>", "class=\"track\"")
                .doesNotContain(mark, "class=\"range\"");
        decide(anna, "confirm", "pushes-referral");
        assertThat(anna.get("/statistics").body()).contains(mark, "class=\"range\"");
    }

    @Test
    void nothing_is_handed_to_two() {
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        DeskVisitor bo = DeskVisitor.signedIn(open, "bo");
        String first = anna.post("/next").uri().getPath();
        String second = bo.post("/next").uri().getPath();
        assertThat(List.of(first, second))
                .allMatch(path -> path.startsWith("/task/"))
                .doesNotHaveDuplicates();
        HttpResponse<String> refused =
                bo.post(first + "/decide", "outcome", "reject", "reason-reject", "misread", "words", "");
        assertThat(refused.body()).contains("Somebody else has this task in hand.");
        assertThat(bo.get(first).body()).contains("In the hands of anna").doesNotContain("id=\"decide\"");
    }

    @Test
    void who_has_a_task_in_hand_is_led_back_to_it_and_handed_no_second_one() {
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        String first = anna.post("/next").uri().getPath();
        HttpResponse<String> again = anna.post("/next", "queue", "kind=article");
        assertThat(again.uri().getPath()).isEqualTo(first);
        assertThat(again.body()).contains("You have this task in hand already");
        assertThat(open.desk
                        .queue(QueueFilter.open(), 0, Reviewer.local())
                        .counts()
                        .claimed())
                .isEqualTo(1);
        HttpResponse<String> elsewhere = anna.post("/next", "queue", "kind=campaign");
        assertThat(elsewhere.body()).contains("There is no further task for you here.");
        assertThat(open.desk.inHand(QueueFilter.all(), new Reviewer("anna", Role.REVIEWER)))
                .as("what she had is given back when she asks in another queue")
                .isEmpty();
        assertThat(anna.post("/next").uri().getPath()).isEqualTo(first);
        assertThat(anna.post(first + "/skip").uri().getPath())
                .startsWith("/task/")
                .isNotEqualTo(first);
    }

    @Test
    void who_only_looks_on_is_shown_no_deed_and_can_do_none() {
        DeskVisitor guest = DeskVisitor.signedIn(open, "guest");
        assertThat(guest.get("/task/" + task).body())
                .contains("Your role looks at everything and decides nothing.")
                .doesNotContain("id=\"decide\"", "/claim", "/comment");
        for (String path : List.of("/decide", "/claim", "/comment", "/skip", "/change")) {
            HttpResponse<String> told = guest.post(
                    "/task/" + task + path, "outcome", "confirm", "reason-confirm", "pushes-referral", "words", "x");
            assertThat(told.body()).as(path).contains("Your role does not allow this.");
        }
        guest.post("/next");
        assertThat(article().progress()).isEqualTo(Progress.OPEN);
        assertThat(open.desk.comments(task)).isEmpty();
        assertThat(open.desk.task(task).lease()).isEmpty();
    }

    @Test
    void nobody_sees_anything_before_he_has_signed_in() {
        for (String path : List.of("/queue", "/task/" + task, "/article/1", "/statistics", "/audit", "/search?q=x")) {
            HttpResponse<String> answer = new DeskVisitor(open.address()).get(path);
            assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
            assertThat(answer.body()).contains("type=\"password\"").doesNotContain("QWER7788");
        }
        DeskVisitor stranger = new DeskVisitor(open.address());
        stranger.get("/sign-in");
        assertThat(decide(stranger, "confirm", "pushes-referral").statusCode()).isEqualTo(403);
        assertThat(article().progress()).isEqualTo(Progress.OPEN);
    }

    @Test
    void a_sign_in_gives_a_session_of_its_own_and_leads_back_to_the_page_asked_for() {
        DeskVisitor anna = new DeskVisitor(open.address());
        HttpResponse<String> door = anna.get("/task/" + task);
        assertThat(door.body()).contains("name=\"here\" value=\"/task/" + task + "\"");
        String before = anna.token();
        HttpResponse<String> inside =
                anna.post("/sign-in", "name", "anna", "password", OpenDesk.PASSWORD, "here", "/task/" + task);
        assertThat(inside.uri().getPath()).isEqualTo("/task/" + task);
        assertThat(anna.token()).isNotEqualTo(before);
        anna.post("/sign-out");
        assertThat(anna.get("/queue").uri().getPath()).isEqualTo("/sign-in");
        assertThat(open.desk.audit(Long.MAX_VALUE, 10))
                .extracting(entry -> entry.deed())
                .contains("sign-in", "sign-out");
    }

    private HttpResponse<String> signIn(DeskVisitor visitor, String name, String here) {
        return visitor.post("/sign-in", "name", name, "password", OpenDesk.PASSWORD, "here", here);
    }

    @Test
    void a_form_that_is_sent_after_the_stay_ended_is_there_when_its_writer_has_signed_in_again() {
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        anna.get("/task/" + task);
        open.later(Duration.ofHours(13));
        HttpResponse<String> door = decide(anna, "confirm", "pushes-referral");
        assertThat(door.uri().getPath()).isEqualTo("/sign-in");
        assertThat(door.body())
                .contains("Your session had ended", "What you had filled in is kept")
                .contains("name=\"here\" value=\"/task/" + task + "\"");
        assertThat(article().progress()).as("nothing was done").isEqualTo(Progress.OPEN);
        HttpResponse<String> back = signIn(anna, "anna", "/task/" + task);
        assertThat(back.uri().getPath()).isEqualTo("/task/" + task);
        assertThat(back.body()).contains("as seen by me</textarea>");
        assertThat(DeskVisitor.signedIn(open, "bo").get("/task/" + task).body()).doesNotContain("as seen by me");
    }

    /** Each page of a browser sends its own form, with the cookie that the page before it got. */
    @Test
    void a_second_page_of_the_browser_loses_nothing_either() {
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        anna.get("/task/" + task);
        String token = anna.token();
        String path = "/task/" + task + "/decide";
        String[] form = {"outcome", "confirm", "reason-confirm", "pushes-referral", "words", "on the second page"};
        open.later(Duration.ofHours(13));
        assertThat(anna.get("/queue").uri().getPath()).isEqualTo("/sign-in");
        assertThat(anna.forged(path, token, new String[0], form).body()).contains("What you had filled in is kept");
        assertThat(signIn(anna, "anna", "/task/" + task).body()).contains("on the second page</textarea>");
        form[5] = "after he was back";
        HttpResponse<String> back = anna.forged(path, token, new String[0], form);
        assertThat(back.uri().getPath()).isEqualTo("/task/" + task);
        assertThat(back.body()).contains("after he was back</textarea>");
        assertThat(article().progress()).isEqualTo(Progress.OPEN);
        anna.post("/sign-out");
        anna.get("/sign-in");
        signIn(anna, "bo", "/queue");
        assertThat(anna.forged(path, token, new String[0], form).statusCode())
                .as("somebody else by now")
                .isEqualTo(403);
    }

    @Test
    void who_signs_in_as_another_is_shown_nothing_of_it() {
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        anna.get("/task/" + task);
        open.later(Duration.ofHours(13));
        decide(anna, "confirm", "pushes-referral");
        assertThat(signIn(anna, "bo", "/task/" + task).body()).doesNotContain("as seen by me");
    }

    @Test
    void a_post_without_the_ended_stays_own_token_leaves_nothing() {
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        open.later(Duration.ofHours(13));
        HttpResponse<String> door = anna.forged(
                "/task/" + task + "/decide", "a guess", new String[0], "outcome", "confirm", "words", "planted");
        assertThat(door.body()).contains("Your session had ended").doesNotContain("is kept");
        assertThat(signIn(anna, "anna", "/task/" + task).body()).doesNotContain("planted");
    }

    @Test
    void nobody_is_in_of_whom_the_log_does_not_tell() throws IOException {
        open.close();
        open = OpenDesk.ofTeam(
                folder.resolve("report"),
                desk -> FailingDesk.of(desk, "note", () -> new UncheckedIOException(new IOException("busy"))));
        DeskVisitor anna = new DeskVisitor(open.address());
        anna.get("/sign-in");
        assertThat(signIn(anna, "anna", "/queue").statusCode()).isEqualTo(500);
        assertThat(anna.get("/queue").uri().getPath()).isEqualTo("/sign-in");
    }

    /** Each of the strangers is from a network of his own, and so waits for nobody before the door. */
    @Test
    void who_has_signed_in_from_there_before_comes_in_however_many_strangers_are_at_the_door() throws Exception {
        open.close();
        CountDownLatch done = new CountDownLatch(1);
        open = OpenDesk.of(folder.resolve("report"), (name, password) -> {
            if (name.equals("stranger")) {
                try {
                    done.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return OpenDesk.admit(name, password);
        });
        DeskVisitor.signedIn(open, "anna");
        ExecutorService strangers = Executors.newCachedThreadPool();
        CompletionService<Integer> answers = new ExecutorCompletionService<>(strangers);
        try {
            for (int i = 0; i < 20; i++) {
                DeskVisitor stranger = new DeskVisitor(open.address());
                stranger.get("/sign-in");
                String[] from = {"X-Forwarded-For", "198.51.100." + i};
                answers.submit(() -> stranger.forged(
                                "/sign-in", stranger.token(), from, "name", "stranger", "password", "a guess")
                        .statusCode());
            }
            assertThat(answers.take().get()).as("the door is full").isEqualTo(429);
            DeskVisitor anna = new DeskVisitor(open.address());
            anna.get("/sign-in");
            assertThat(signIn(anna, "anna", "/queue").uri().getPath()).isEqualTo("/queue");
        } finally {
            done.countDown();
            strangers.shutdown();
        }
    }

    /** It would come to light when he may decide one day. */
    @Test
    void a_preview_of_who_only_looks_on_leaves_nothing_behind() throws IOException {
        open.close();
        Path other = Files.createDirectories(Files.createDirectory(folder.resolve("other")));
        AtomicBoolean decides = new AtomicBoolean();
        open = OpenDesk.of(
                OpenDesk.scanned(
                        other,
                        DeskArticles.spam("s1", "QWER7788")
                                + DeskArticles.spam("s2", "QWER7788")
                                + DeskArticles.spam("s3", "QWER7788")),
                (name, password) -> Optional.of(new Reviewer(name, decides.get() ? Role.REVIEWER : Role.READ_ONLY)));
        long campaign = open.task("s1");
        DeskVisitor guest = DeskVisitor.signedIn(open, "guest");
        HttpResponse<String> preview = guest.post(
                "/task/" + campaign + "/preview",
                "outcome",
                "reject",
                "reason-reject",
                "other",
                "words",
                "only looking",
                "label-impersonation",
                "reject");
        assertThat(preview.statusCode()).isEqualTo(200);
        open.later(Duration.ofHours(13));
        decides.set(true);
        guest.get("/sign-in");
        assertThat(signIn(guest, "guest", "/task/" + campaign).body())
                .contains("</textarea>")
                .doesNotContain("only looking");
    }

    @Test
    void guessing_passwords_is_slowed_down() {
        DeskVisitor stranger = new DeskVisitor(open.address());
        stranger.get("/sign-in");
        int status = 0;
        for (int i = 0; i < 20 && status != 429; i++) {
            HttpResponse<String> answer = stranger.post("/sign-in", "name", "anna", "password", "guess" + i);
            status = answer.statusCode();
            assertThat(status).isIn(401, 429);
            if (status == 429) {
                assertThat(Integer.parseInt(
                                answer.headers().firstValue("Retry-After").orElse("0")))
                        .isPositive();
            }
        }
        assertThat(status).isEqualTo(429);
        assertThat(stranger.post("/sign-in", "name", "anna", "password", OpenDesk.PASSWORD)
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void what_a_browser_says_of_itself_in_a_line_of_its_own_is_not_believed() {
        DeskVisitor stranger = new DeskVisitor(open.address());
        stranger.get("/sign-in");
        int status = 0;
        for (int i = 0; i < 6; i++) {
            status = stranger.forged(
                            "/sign-in",
                            stranger.token(),
                            new String[] {"X-Forwarded-For", "198.51.100." + i, "X-Forwarded-For", "203.0.113.9"},
                            "name",
                            "anna",
                            "password",
                            "guess" + i)
                    .statusCode();
        }
        assertThat(status).as("one browser, behind a server that adds a line").isEqualTo(429);
        assertThat(open.desk.audit(Long.MAX_VALUE, 9))
                .extracting(AuditEntry::detail)
                .allMatch(detail -> !detail.contains("198.51.100"));
    }

    @Test
    void a_new_password_ends_every_session_of_its_user() throws IOException {
        open.close();
        Path users = folder.resolve("users.json");
        dev.touchstone.review.account.Accounts team = dev.touchstone.review.account.Accounts.none()
                .with("anna", Role.REVIEWER, OpenDesk.PASSWORD)
                .with("bo", Role.REVIEWER, OpenDesk.PASSWORD);
        team.write(users);
        open = OpenDesk.of(folder.resolve("report"), new UsersFile(CurrentAccounts.of(users)));
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        DeskVisitor bo = DeskVisitor.signedIn(open, "bo");
        team.with("anna", Role.REVIEWER, "another long password").write(users);
        assertThat(anna.get("/queue").uri().getPath()).isEqualTo("/sign-in");
        assertThat(bo.get("/queue").uri().getPath()).isEqualTo("/queue");
    }

    @Test
    void who_was_pushed_out_while_he_typed_his_password_is_asked_again() {
        DeskVisitor anna = new DeskVisitor(open.address());
        anna.get("/sign-in");
        String token = anna.token();
        DeskVisitor pushed = new DeskVisitor(open.address());
        HttpResponse<String> again = pushed.forged(
                "/sign-in", token, new String[0], "name", "anna", "password", OpenDesk.PASSWORD, "here", "/queue");
        assertThat(again.uri().getPath()).isEqualTo("/sign-in");
        assertThat(again.body()).contains("type=\"password\"");
        assertThat(pushed.get("/queue").uri().getPath()).as("nobody was let in").isEqualTo("/sign-in");
    }

    @Test
    void undo_takes_back_the_decision_beside_which_it_stands() {
        DeskVisitor here = DeskVisitor.signedIn(open, "anna");
        DeskVisitor there = DeskVisitor.signedIn(open, "anna");
        String told = decide(here, "confirm", "pushes-referral").body();
        long other = open.task("s2");
        there.post("/task/" + other + "/decide", "outcome", "reject", "reason-reject", "misread", "words", "");
        String undo = told.replaceAll("(?s).*action=\"(/undo\\?batch=[0-9]+)\".*", "$1");
        here.post(undo);
        assertThat(open.desk.task(task).progress()).isEqualTo(Progress.OPEN);
        assertThat(open.desk.task(other).progress()).isEqualTo(Progress.DECIDED);
        assertThat(here.get("/queue").body()).containsPattern("name=\"batch\" value=\"[0-9]+\"><span>");
    }

    @Test
    void failed_sign_ins_stand_in_the_log_without_what_might_be_a_password() {
        DeskVisitor stranger = new DeskVisitor(open.address());
        stranger.get("/sign-in");
        stranger.post("/sign-in", "name", "my secret phrase", "password", "anna");
        for (int i = 0; i < 7; i++) {
            stranger.post("/sign-in", "name", "anna", "password", "guess" + i);
        }
        List<AuditEntry> log = open.desk.audit(Long.MAX_VALUE, 20);
        assertThat(log)
                .extracting(AuditEntry::deed)
                .containsSequence(
                        "sign-in-locked",
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed");
        assertThat(log)
                .extracting(AuditEntry::detail)
                .anyMatch(detail -> detail.contains("\"anna\"") && detail.contains("127.0.0.1"))
                .noneMatch(detail -> detail.contains("secret phrase") || detail.contains("guess"));
        assertThat(open.desk.verify().whole()).isTrue();
        String page = DeskVisitor.signedIn(open, "bo").get("/audit").body();
        assertThat(page).contains("sign-in-locked", "127.0.0.1").doesNotContain("127[.]0");
    }

    @Test
    void a_skip_is_taken_back_by_its_key_and_the_rest_comes_again_when_asked_for() {
        DeskVisitor anna = DeskVisitor.signedIn(open, "anna");
        String first = anna.post("/next").uri().getPath();
        HttpResponse<String> skipped = anna.post(first + "/skip");
        assertThat(skipped.body()).contains("action=\"" + first + "/unskip\"", "data-key=\"z\"");
        HttpResponse<String> back = anna.post(first + "/unskip");
        assertThat(back.uri().getPath()).isEqualTo(first);
        assertThat(back.body()).contains("You have the task in hand again.");
        String page = first;
        while (page.startsWith("/task/")) {
            page = anna.post(page + "/skip").uri().getPath();
        }
        HttpResponse<String> end = anna.post("/next");
        assertThat(end.body()).contains("but 2 that you skipped", "action=\"/again\"");
        assertThat(anna.post("/again").uri().getPath()).isEqualTo(first);
        DeskVisitor guest = DeskVisitor.signedIn(open, "guest");
        assertThat(guest.post("/again").body()).contains("Your role does not allow this.");
    }

    @Test
    void who_opens_a_desk_for_others_is_told_what_travels_in_the_clear() {
        assertThat(warnings("0.0.0.0", List.of("http://desk.example"), List.of()))
                .singleElement()
                .asString()
                .contains("unencrypted");
        assertThat(warnings("0.0.0.0", List.of(), List.of()))
                .singleElement()
                .asString()
                .contains("unencrypted");
        assertThat(warnings("127.0.0.1", List.of("https://desk.example"), List.of()))
                .singleElement()
                .asString()
                .contains("--proxy");
        assertThat(warnings("127.0.0.1", List.of("https://desk.example"), List.of("127.0.0.1")))
                .isEmpty();
        assertThat(warnings("127.0.0.1", List.of(), List.of())).isEmpty();
    }

    private static List<String> warnings(String host, List<String> origins, List<String> proxies) {
        return DeskWarnings.of(new WebSettings(
                host,
                0,
                origins,
                proxies,
                Optional.of((name, password) -> Optional.empty()),
                Optional.empty(),
                Clock.systemUTC(),
                line -> {}));
    }

    @Test
    void a_browser_cannot_say_where_it_is_and_a_proxy_that_is_named_can() {
        WebSettings behind = new WebSettings(
                "127.0.0.1",
                0,
                List.of(),
                List.of("10.0.0.5"),
                Optional.empty(),
                Optional.empty(),
                Clock.systemUTC(),
                line -> {});
        assertThat(behind.browserOf("192.0.2.7", "203.0.113.9")).isEqualTo("192.0.2.7");
        assertThat(behind.browserOf("10.0.0.5", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(behind.browserOf("10.0.0.5", "1.1.1.1, 203.0.113.9"))
                .as("what the browser itself sent stands before it")
                .isEqualTo("203.0.113.9");
        assertThat(behind.browserOf("10.0.0.5", "1.1.1.1, ")).isEqualTo("10.0.0.5");
        assertThat(behind.browserOf("10.0.0.5", null)).isEqualTo("10.0.0.5");
        assertThat(behind.browserOf("10.0.0.5", "1.1.1.1,203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void a_desk_that_others_reach_is_not_opened_without_users() {
        for (String host : List.of("0.0.0.0", "::", "192.168.0.4", "desk.example.com", "127.0.0.1.example.com")) {
            assertThatIllegalArgumentException()
                    .as(host)
                    .isThrownBy(() -> new WebSettings(
                            host,
                            0,
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Clock.systemUTC(),
                            line -> {}))
                    .withMessageContaining("--users");
        }
    }
}
