package dev.touchstone.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Debian's Chromium without a window. Writes down what its console says, and asks axe-core what is wrong with a page. */
final class DeskBrowser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What the console said and scripts threw, on all pages. */
    final List<String> complaints = new ArrayList<>();

    private final Locale before = Locale.getDefault();
    private final Playwright playwright;
    private final Browser browser;
    private final String axe;

    DeskBrowser() {
        this.axe = axe();
        // Playwright's own enumerations are written in small letters by the default locale: a Turkish LIGHT would be "lıght".
        Locale.setDefault(Locale.ROOT);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(FLAGS));
    }

    private static String axe() {
        try (InputStream in = DeskBrowser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page desktop(String locale) {
        return page(1440, 900, ColorScheme.LIGHT, locale);
    }

    Page phone(String locale) {
        return page(390, 844, ColorScheme.LIGHT, locale);
    }

    /** A phone that is touched. */
    Page touched(String locale) {
        return page(options(390, 844, ColorScheme.LIGHT, locale).setHasTouch(true).setIsMobile(true));
    }

    Page page(int width, int height, ColorScheme scheme, String locale) {
        return page(options(width, height, scheme, locale));
    }

    private static Browser.NewContextOptions options(int width, int height, ColorScheme scheme, String locale) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale(locale);
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        return page;
    }

    /** Faults of the page that axe-core calls serious or critical, one line each: the rule, and where it is broken. */
    List<String> faults(Page page) {
        page.evaluate(axe);
        @SuppressWarnings("unchecked")
        List<String> faults = (List<String>) page.evaluate("""
                async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
                    .filter((rule) => rule.impact === "serious" || rule.impact === "critical")
                    .map((rule) => rule.id + ": " + rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)
                        + " " + (node.any[0]?.message ?? "")).join(" | "))
                """);
        return faults;
    }

    /** Presses one key after the other, as Playwright names them. */
    static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** How many pixels of the page stick out sideways. */
    static int sticksOut(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    @Override
    public void close() {
        playwright.close();
        Locale.setDefault(before);
    }
}
