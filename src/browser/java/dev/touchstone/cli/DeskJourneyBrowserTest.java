package dev.touchstone.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.cli.DeskBrowser.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchstone.assess.Label;
import dev.touchstone.review.Facet;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.TaskKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole way over a report of 2,000 articles, by the keys alone unless a law says otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskJourneyBrowserTest {
    private Path report;
    private OpenDesk open;
    private DeskBrowser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        String articles = folder.resolve("made.jsonl").toString();
        report = folder.resolve("report");
        assertThat(Run.of("generate", "--articles", "2000", "--out", articles).status())
                .isZero();
        assertThat(Run.of("scan", articles, "--out", report.toString(), "--quiet")
                        .status())
                .isZero();
        open = OpenDesk.local(report);
        browser = new DeskBrowser();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (open != null) {
            open.close();
        }
    }

    @AfterEach
    void the_console_has_nothing_to_say() {
        assertThat(browser.complaints).isEmpty();
        assertThat(open.faults).isEmpty();
    }

    private static Pattern task() {
        return Pattern.compile(".*/task/[0-9]+.*");
    }

    private QueueEntry firstCampaign() {
        QueueFilter campaigns = QueueFilter.open().with(Facet.KIND, TaskKind.CAMPAIGN.id());
        return open.desk.queue(campaigns, 0, Reviewer.local()).entries().get(0);
    }

    private void holds(long campaign, Progress progress, int decided) {
        ReviewedCampaign now = open.desk.campaign(campaign);
        assertThat(now.progress()).isEqualTo(progress);
        assertThat(now.decided()).isEqualTo(decided);
    }

    @Test
    @Order(1)
    void a_campaign_is_decided_undone_and_decided_again_by_keys_alone() {
        QueueEntry first = firstCampaign();
        Page page = browser.desktop("en");
        page.navigate(open.address());
        assertThat(page).hasURL(Pattern.compile(".*/queue"));
        press(page, "j");
        assertThat(page.locator("#rows .go").first()).isFocused();
        press(page, "j", "k", "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/task/" + first.task()));
        assertThat(page.locator("h1")).containsText(first.articles() + " articles");

        press(page, "m");
        assertThat(page.locator("#told")).containsText("in your hands");
        press(page, "c");
        Locator confirm = page.locator("button.confirm");
        assertThat(page.locator(".decide h2")).hasText("What this touches");
        assertThat(confirm).containsText("Confirm " + first.articles() + " articles");
        assertThat(confirm).isFocused();
        press(page, "Enter");
        assertThat(page.locator("#told")).containsText(first.articles() + " articles");
        assertThat(page).hasURL(task());
        holds(first.subject(), Progress.DECIDED, first.articles());

        press(page, "z");
        assertThat(page.locator("#told")).containsText("Taken back: " + first.articles() + " articles");
        assertThat(page).hasURL(Pattern.compile(".*/task/" + first.task()));
        assertThat(page.locator(".trail .gone")).hasCount(1);
        holds(first.subject(), Progress.OPEN, 0);

        press(page, "e", "r", "ArrowUp", "Enter");
        assertThat(page.locator("button.reject")).containsText("Reject " + first.articles() + " articles");
        press(page, "q");
        assertThat(page.locator("#decide")).isVisible();
        press(page, "i");
        page.keyboard().type("Same block, same code, again.");
        press(page, "Escape", "c");
        assertThat(confirm).isFocused();
        press(page, "c");
        assertThat(page.locator("#told")).containsText(first.articles() + " articles");
        holds(first.subject(), Progress.DECIDED, first.articles());
        assertThat(open.desk.campaign(first.subject()).standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.CONFIRM);

        press(page, "g", "q");
        assertThat(page.locator("h1")).hasText("Queue");
        page.context().close();
    }

    @Test
    @Order(2)
    void a_decision_is_appealed_against_and_the_appeal_stands_in_the_queue_with_what_was_decided() {
        long campaign = open.desk.queue(
                        QueueFilter.all().with(Progress.DECIDED), 0, Reviewer.local())
                .entries()
                .get(0)
                .subject();
        long member = open.desk.members(campaign, 0).members().get(0).article();
        Page page = browser.desktop("en");
        page.navigate(open.address() + "/article/" + member);
        press(page, "a");
        page.keyboard().type("The code is my own shop's, not a referral.");
        press(page, "Control+Enter");
        assertThat(page.locator("#told")).containsText("The appeal is filed");
        assertThat(page.locator(".trail")).containsText("my own shop's");
        assertThat(open.desk.appeals(member)).hasSize(1);

        page.navigate(open.address() + "/queue?kind=appeal");
        press(page, "j", "Enter");
        assertThat(page.locator(".appealbox")).containsText("my own shop's");
        assertThat(page.locator(".appealbox")).containsText("Confirm: Referral spam");
        assertThat(page.locator("table.list").first()).containsText("Then");
        page.context().close();
    }

    @Test
    @Order(3)
    void a_single_article_is_decided_by_one_key_and_the_next_one_is_there() {
        Page page = browser.desktop("en");
        page.navigate(open.address() + "/queue?kind=article");
        press(page, "w");
        assertThat(page).hasURL(task());
        String first = page.url();
        assertThat(page.locator(".lease")).containsText("In your hands");
        assertThat(page.locator("table.sum").first()).isVisible();
        press(page, "n");
        assertThat(page.locator(".reading a.k").first()).isFocused();
        press(page, "r");
        assertThat(page.locator("#told")).containsText("Reject");
        assertThat(page).not().hasURL(first);
        assertThat(page).hasURL(task());
        press(page, "s");
        assertThat(page.locator("#told")).containsText("Skipped");
        press(page, "t");
        page.keyboard().type("Looks like the one of yesterday.");
        press(page, "Control+Enter");
        assertThat(page.locator("#told")).containsText("Comment added");
        assertThat(page.locator(".trail")).containsText("Looks like the one of yesterday.");
        page.context().close();
    }

    @Test
    @Order(4)
    void the_queue_is_narrowed_down_searched_and_cleared() {
        Page page = browser.desktop("en");
        page.navigate(open.address() + "/queue");
        page.locator(".facets a", new Page.LocatorOptions().setHasText("Review")).click();
        assertThat(page).hasURL(Pattern.compile(".*verdict=review.*"));
        assertThat(page.locator("#rows .row").first()).hasClass(Pattern.compile(".*review.*"));
        press(page, "x");
        assertThat(page).hasURL(Pattern.compile(".*/queue$"));
        press(page, "/");
        page.keyboard().type("官网");
        press(page, "Enter");
        assertThat(page.locator(".chips")).containsText("官网");
        assertThat(page.locator("#rows .row").first()).isVisible();
        press(page, "d");
        assertThat(page.locator("mark.found").first()).containsText(Pattern.compile("官[网網]"));
        press(page, "?");
        assertThat(page.locator("#help")).isVisible();
        assertThat(page.locator("#help-keys")).containsText("Statistics");
        press(page, "Escape");
        assertThat(page.locator("#help")).isHidden();
        page.goBack();
        assertThat(page.locator(".chips")).containsText("官网");
        page.context().close();
    }

    @Test
    @Order(5)
    void the_desk_speaks_chinese() {
        Page page = browser.desktop("zh-CN");
        page.navigate(open.address() + "/queue");
        assertThat(page.locator("html")).hasAttribute("lang", "zh");
        press(page, "w");
        assertThat(page).hasURL(task());
        assertThat(page.locator(".decide")).containsText("确认");
        press(page, "u");
        assertThat(page.locator("main")).containsText(Pattern.compile("影响范围|正文"));
        press(page, "g", "s");
        assertThat(page.locator("h1")).hasText("统计");
        press(page, "g", "l");
        assertThat(page.locator("h1")).hasText("Statistics");
        page.context().close();
    }

    @Test
    @Order(6)
    void on_a_phone_no_page_sticks_out() {
        Page page = browser.phone("en");
        QueueEntry campaign = firstCampaign();
        for (String path : List.of("/queue", "/task/" + campaign.task(), "/article/1", "/statistics", "/audit", "/search?q=okx")) {
            page.navigate(open.address() + path);
            assertThat(DeskBrowser.sticksOut(page)).as(path).isZero();
        }
        page.navigate(open.address() + "/queue?kind=article");
        page.context().close();
    }

    @Test
    @Order(6)
    void on_a_phone_a_campaign_and_an_article_are_decided_and_taken_back_by_touch() {
        QueueEntry campaign = firstCampaign();
        Page page = browser.touched("en");
        page.navigate(open.address() + "/queue?kind=campaign");
        page.locator("#rows .go").first().tap();
        assertThat(page).hasURL(Pattern.compile(".*/task/" + campaign.task() + ".*"));
        page.locator("#decide button.confirm").tap();
        Locator confirm = page.locator(".preview button.confirm, .decide button.confirm");
        assertThat(confirm).containsText("Confirm " + campaign.articles() + " articles");
        assertThat(width(page)).isLessThanOrEqualTo(390);
        confirm.tap();
        assertThat(page.locator("#told")).containsText(campaign.articles() + " articles");
        holds(campaign.subject(), Progress.DECIDED, campaign.articles());
        assertThat(page.locator("#told button")).isInViewport();
        page.locator("#told button").tap();
        assertThat(page.locator("#told")).containsText("Taken back: " + campaign.articles() + " articles");
        assertThat(page).hasURL(Pattern.compile(".*/task/" + campaign.task() + ".*"));
        holds(campaign.subject(), Progress.OPEN, 0);

        page.navigate(open.address() + "/queue?kind=article");
        page.locator("#rows .go").first().tap();
        String article = page.url();
        page.locator("#decide button.reject").tap();
        assertThat(page.locator("#told")).containsText("Reject");
        assertThat(page).not().hasURL(article);
        page.locator("#told button").tap();
        assertThat(page.locator("#told")).containsText("Taken back: 1 article");
        assertThat(width(page)).isLessThanOrEqualTo(390);
        page.context().close();
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
    }

    @Test
    @Order(7)
    void axe_finds_no_serious_fault_on_any_page_in_light_and_dark_and_both_languages() {
        QueueEntry campaign = firstCampaign();
        long decided = open.desk.queue(QueueFilter.all().with(Progress.DECIDED), 0, Reviewer.local())
                .entries()
                .get(0)
                .task();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String locale : List.of("en", "zh-CN")) {
                Page page = browser.page(1280, 900, scheme, locale);
                for (String path : List.of(
                        "/queue",
                        "/queue?state=any&verdict=flag&q=okx",
                        "/task/" + campaign.task(),
                        "/task/" + decided,
                        "/article/1?now=1",
                        "/search?q=okx",
                        "/statistics",
                        "/exceptions",
                        "/audit",
                        "/nothing")) {
                    page.navigate(open.address() + path);
                    assertThat(browser.faults(page)).as(path + " " + scheme + " " + locale).isEmpty();
                }
                page.navigate(open.address() + "/task/" + campaign.task());
                press(page, "c");
                assertThat(page.locator("button.confirm")).isFocused();
                assertThat(browser.faults(page)).as("preview " + scheme + " " + locale).isEmpty();
                page.context().close();
            }
        }
        browser.complaints.removeIf(complaint -> complaint.contains("404"));
    }

    @Test
    @Order(8)
    void axe_sees_a_fault_where_there_is_one() {
        Page page = browser.desktop("en");
        page.navigate(open.address() + "/queue");
        page.evaluate("() => document.getElementById('main').append(document.createElement('img'))");
        assertThat(browser.faults(page)).singleElement().asString().startsWith("image-alt");
        page.context().close();
    }

    @Test
    @Order(9)
    void what_was_decided_leaves_the_desk_as_indicators() throws IOException {
        Run exported = Run.of("export", "--format", "csv", report.toString());
        assertThat(exported.status()).as(exported.err()).isZero();
        String code = open.desk.queue(QueueFilter.all().with(Progress.DECIDED), 0, Reviewer.local()).entries().stream()
                .filter(entry -> entry.kind() == TaskKind.CAMPAIGN)
                .findFirst()
                .orElseThrow()
                .codes()
                .get(0);
        assertThat(Files.readString(report.resolve("exports/indicators.csv"))).contains(code);
    }

    @Test
    @Order(10)
    void the_basics_work_without_the_script() {
        Page page = browser.desktop("en");
        page.route("**/*.js", route -> route.abort());
        page.navigate(open.address() + "/queue?kind=article");
        page.locator("#rows .go").first().click();
        String first = page.url();
        page.locator("button.unsure").click();
        assertThat(page.locator("#told")).containsText("Unsure");
        assertThat(page).not().hasURL(first);
        browser.complaints.removeIf(complaint -> complaint.contains("ERR_FAILED"));
        page.context().close();
    }
}
