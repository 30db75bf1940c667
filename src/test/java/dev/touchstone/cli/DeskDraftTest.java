package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.Reviewer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was chosen and typed on the panel is never lost on the way to a decision: the retry would decide something else. */
class DeskDraftTest {
    @TempDir
    private Path folder;

    private OpenDesk open;
    private DeskVisitor visitor;
    private QueueEntry campaign;

    @BeforeEach
    void open() throws IOException {
        open = OpenDesk.local(OpenDesk.scanned(
                folder,
                DeskArticles.spam("s1", "QWER7788")
                        + DeskArticles.spam("s2", "QWER7788")
                        + DeskArticles.spam("s3", "QWER7788")));
        visitor = new DeskVisitor(open.address());
        campaign = open.desk
                .queue(QueueFilter.open(), 0, Reviewer.local())
                .entries()
                .get(0);
        visitor.get("/task/" + campaign.task());
    }

    @AfterEach
    void close() {
        open.close();
        assertThat(open.faults).isEmpty();
    }

    /** Confirm was pressed, yet one label is rejected, only one rule is cited, and the reason is not the likely one. */
    private static String[] form(String words, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "outcome", "confirm",
                "reason-confirm", "other",
                "reason-reject", "shops-own-programme",
                "reason-unsure", "needs-language",
                "label-referral_spam", "",
                "label-impersonation", "reject",
                "rule", "phishing",
                "words", words));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static void holdsAll(String page, String words) {
        assertThat(page)
                .contains("<option value=\"other\" selected>")
                .contains("<option value=\"shops-own-programme\" selected>")
                .contains("<option value=\"needs-language\" selected>")
                .containsPattern("id=\"l-impersonation\"[\\s\\S]*?<option value=\"reject\" selected>")
                .containsPattern("name=\"rule\" value=\"phishing\" checked")
                .doesNotContainPattern("name=\"rule\" value=\"referral-spam\" checked")
                .contains("<details class=\"fold\" open>")
                .contains(words + "</textarea>");
    }

    @Test
    void from_the_preview_the_panel_is_changed_with_all_that_was_chosen_on_either() {
        long out = open.desk.members(campaign.subject(), 0).members().get(1).article();
        List<Long> members = open.desk.members(campaign.subject(), 0).members().stream()
                .map(member -> member.article())
                .toList();
        String preview = visitor.post("/task/" + campaign.task() + "/preview", form("by hand"))
                .body();
        assertThat(preview)
                .contains("Confirm 3 articles", "secrets", "/task/" + campaign.task() + "/change")
                .doesNotContain("id=\"decide\"");
        List<String> ticks = new ArrayList<>();
        for (long member : members) {
            ticks.addAll(List.of("listed", Long.toString(member)));
            if (member != out) {
                ticks.addAll(List.of("member", Long.toString(member)));
            }
        }
        HttpResponse<String> panel =
                visitor.post("/task/" + campaign.task() + "/change", form("by hand", ticks.toArray(String[]::new)));
        holdsAll(panel.body(), "by hand");
        assertThat(panel.body()).contains("name=\"listed\" value=\"" + out + "\"", "Not decided for 1 member left out");
        String again = visitor.post(
                        "/task/" + campaign.task() + "/preview", form("by hand", "listed", Long.toString(out)))
                .body();
        assertThat(again)
                .contains("Confirm 2 articles", "<output>2</output>")
                .containsPattern("name=\"member\" value=\"" + out + "\">")
                .contains("href=\"/article/" + out);
        visitor.post("/task/" + campaign.task() + "/decide", form("by hand", ticks.toArray(String[]::new)));
        assertThat(open.desk.article(out).progress()).isEqualTo(Progress.OPEN);
        assertThat(open.desk.article(members.get(0)).standing())
                .containsEntry(Label.REFERRAL_SPAM, Outcome.CONFIRM)
                .containsEntry(Label.IMPERSONATION, Outcome.REJECT);
        assertThat(visitor.get("/task/" + campaign.task()).body())
                .as("what was decided is no draft any more")
                .doesNotContain("by hand</textarea>");
    }

    @Test
    void what_is_refused_comes_back_as_it_was_with_the_cursor_where_something_lacks() {
        long article = open.desk.articleNamed("s1").orElseThrow();
        String path = "/article/" + article;
        visitor.get(path);
        HttpResponse<String> refused = visitor.post(path + "/decide", form(" "));
        assertThat(refused.uri().getPath()).isEqualTo(path);
        assertThat(refused.body())
                .contains("This reason needs words.")
                .containsPattern("<textarea name=\"words\"[^>]* data-focus");
        holdsAll(refused.body(), "");
        assertThat(open.desk.article(article).progress()).isEqualTo(Progress.OPEN);
    }

    @Test
    void a_form_without_its_button_decides_nothing_and_loses_nothing() {
        String path = "/task/" + campaign.task();
        for (String deed : List.of("/preview", "/decide")) {
            HttpResponse<String> told = visitor.post(
                    path + deed,
                    "reason-confirm",
                    "other",
                    "label-impersonation",
                    "reject",
                    "words",
                    "typed with care");
            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(told.body()).contains("Choose confirm, reject or unsure", "typed with care</textarea>");
        }
        assertThat(visitor.post(path + "/decide", "outcome", "maybe").body())
                .contains("The request was not understood")
                .doesNotContain("went wrong inside");
        assertThat(open.desk.task(campaign.task()).progress()).isEqualTo(Progress.OPEN);
    }

    @Test
    void what_the_panel_has_no_place_for_is_not_kept() {
        String path = "/task/" + campaign.task();
        String page = visitor.post(path + "/decide", form("x".repeat(3_000))).body();
        assertThat(page)
                .contains("The words are too long", "x".repeat(2_000) + "</textarea>")
                .doesNotContain("x".repeat(2_001));
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            many.addAll(List.of("listed", Integer.toString(1_000 + i)));
        }
        assertThat(visitor.post(path + "/change", form("", many.toArray(String[]::new)))
                        .statusCode())
                .isEqualTo(413);
        HttpResponse<String> broken = visitor.post(path + "/decide", "words", "no button", "listed", "x");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("The request was not understood");
    }

    private static String[] exception(String... changed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "brand", "okx",
                "subject", "okx-partner.example",
                "reason", "Our contract of May.",
                "owner", "trust desk",
                "from", "2026-11-01",
                "until", "2027-02-01"));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** Each of them ended in a fault, which the check behind every test tells of, or was taken. */
    @Test
    void an_exception_of_odd_days_for_an_endless_name_or_a_task_that_is_none_is_refused() {
        assertThat(visitor.post("/exceptions", exception("from", "+999999998-01-01", "until", "+999999999-01-01"))
                        .body())
                .contains("two years");
        String host = "a.".repeat(60_000) + "com";
        assertThat(visitor.post("/exceptions", exception("subject", host)).body())
                .contains("host");
        assertThat(visitor.post("/exceptions", exception("signal", "a" + "-a".repeat(60_000)))
                        .body())
                .contains("host");
        assertThat(visitor.post("/exceptions", exception("task", "-5")).uri().getPath())
                .isEqualTo("/exceptions");
        assertThat(open.desk.proposals()).isEmpty();
        visitor.post("/exceptions", exception("task", Long.toString(campaign.task())));
        assertThat(open.desk.proposals()).hasSize(1);
    }

    @Test
    void a_fault_of_any_kind_stands_in_the_log_by_its_kind_and_place() throws IOException {
        try (OpenDesk broken = OpenDesk.local(
                folder.resolve("report"),
                desk -> FailingDesk.of(desk, "statistics", () -> new StackOverflowError("what an article says")))) {
            assertThat(new DeskVisitor(broken.address()).get("/statistics").statusCode())
                    .isEqualTo(500);
            assertThat(broken.faults)
                    .singleElement()
                    .asString()
                    .contains("StackOverflowError", "dev.touchstone.")
                    .doesNotContain("article says");
        }
    }

    @Test
    void what_is_asked_beyond_all_pages_or_for_nothing_finds_nothing() {
        assertThat(visitor.get("/search?q=okx&page=107374183").statusCode()).isEqualTo(200);
        String page = visitor.get("/queue?q=https%3A%2F%2F").body();
        assertThat(page).doesNotContain("href=\"/task/" + campaign.task());
        assertThat(visitor.post("/next", "queue", "q=https%3A%2F%2F").uri().getPath())
                .isEqualTo("/queue");
    }
}
