package dev.touchstone.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.cli.DeskBrowser.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.Reviewer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Keys and forms on the way to a decision, over a handful of articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskDraftBrowserTest {
    private OpenDesk open;
    private DeskBrowser browser;
    private QueueEntry campaign;
    private QueueEntry article;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        open = OpenDesk.local(OpenDesk.scanned(
                folder,
                DeskArticles.spam("s1", "QWER7788")
                        + DeskArticles.spam("s2", "QWER7788")
                        + DeskArticles.spam("s3", "QWER7788")
                        + DeskArticles.spam("t1", "ASDF1133")));
        List<QueueEntry> tasks =
                open.desk.queue(QueueFilter.open(), 0, Reviewer.local()).entries();
        campaign = tasks.get(0);
        article = tasks.get(tasks.size() - 1);
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

    @Test
    void what_is_typed_survives_a_comment_and_a_stroke_that_decides_nothing() {
        Page page = browser.desktop("en");
        page.navigate(open.address() + "/task/" + article.task());
        Locator words = page.locator("#decide textarea");
        press(page, "i");
        page.keyboard().type("typed with care");
        press(page, "Control+Enter");
        assertThat(page.locator("#told")).containsText("Nothing is decided yet");
        assertThat(page.locator("#decide button.confirm")).isFocused();
        assertThat(words).hasValue("typed with care");

        press(page, "o");
        assertThat(page.locator("#decide summary")).isFocused();
        page.locator("#l-impersonation").selectOption("reject");
        press(page, "Escape", "t");
        page.keyboard().type("seen before");
        press(page, "Control+Enter");
        assertThat(page.locator("#told")).containsText("Comment added");
        assertThat(words).hasValue("typed with care");
        assertThat(page.locator("#l-impersonation")).hasValue("reject");
        assertThat(page.locator("#l-impersonation")).isVisible();
        assertThat(open.desk.task(article.task()).progress()).isEqualTo(Progress.OPEN);
        page.context().close();
    }

    @Test
    void a_preview_counts_what_is_ticked_and_leads_back_to_the_panel_as_it_was() {
        Page page = browser.desktop("en");
        page.navigate(open.address() + "/task/" + campaign.task());
        press(page, "o");
        assertThat(page.locator("#decide summary")).isFocused();
        page.locator("#l-impersonation").selectOption("reject");
        press(page, "Escape", "c");
        assertThat(page.locator("button.confirm")).containsText("Confirm 3 articles");
        page.locator("input[name=member]").nth(1).uncheck();
        assertThat(page.locator("button.confirm")).containsText("Confirm 2 articles");
        assertThat(page.locator("#preview output")).hasText("2");
        assertThat(page.locator("dl.big .all dd")).hasText("2");
        assertThat(page.locator("ul.rules")).isVisible();
        assertThat(browser.faults(page)).isEmpty();
        press(page, "q");
        assertThat(page.locator("#l-impersonation")).hasValue("reject");
        assertThat(page.locator("#decide")).containsText("1 member left out");
        press(page, "c");
        assertThat(page.locator("button.confirm")).containsText("Confirm 2 articles");
        press(page, "c");
        assertThat(page.locator("#told")).containsText("2 articles");
        press(page, "z");
        assertThat(page.locator("#told")).containsText("Taken back: 2 articles");
        page.context().close();
    }
}
