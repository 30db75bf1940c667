package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Block;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.words.ReportLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportWriterTest {
    static List<JudgedArticle> articles() {
        return Samples.all();
    }

    private static String page(ReportContext context, int most, List<JudgedArticle> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunTally tally = new RunTally();
        try (ReportWriter writer = new HtmlReportWriter(out, context, most)) {
            for (JudgedArticle judged : articles) {
                tally.add(judged.assessment());
                writer.prepare(judged).write();
            }
            writer.finish(new RunSummary(context, Samples.facts(), tally.counts()));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(JudgedArticle... articles) throws IOException {
        return Jsoup.parse(page(ReportContext.DEFAULT, 100, List.of(articles)));
    }

    @Test
    void the_page_runs_nothing_and_loads_nothing_but_its_own() throws Exception {
        Document page = Jsoup.parse(page(ReportContext.DEFAULT, 100, Samples.all()));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '"
                        + hash(page.expectFirst("style").data()) + "'; script-src '"
                        + hash(page.expectFirst("script").data()) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("[src], [srcset], [style], link, iframe, object, embed, img, base"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.expectFirst("script").data())
                .doesNotContain("innerHTML", "eval(", "document.write", "fetch(", "XMLHttpRequest", "localStorage");
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void links_lead_to_places_on_the_page_alone() throws IOException {
        Document page = Jsoup.parse(page(ReportContext.DEFAULT, 100, Samples.all()));
        assertThat(page.select("[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#a");
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void nothing_that_an_article_says_becomes_markup_or_can_be_clicked(ReportLanguage language) throws IOException {
        String html = page(new ReportContext(language, KeepTexts.ALL), 100, List.of(Samples.hostile()));
        Document page = Jsoup.parse(html);
        assertThat(page.select("img, body script + script, svg[onload], b:contains(&lt;)"))
                .isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.body().wholeText()).contains("<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>");
        String shown = page.select("header, main").outerHtml();
        assertThat(shown).doesNotContainIgnoringCase("http://", "javascript:", "data:text", "mailto:", "ftp://");
        assertThat(shown.codePoints())
                .noneMatch(character -> character == 0x202E || character == 0x202C || character == 0x200B)
                .noneMatch(character -> character != '\n' && character != '\t' && Character.isISOControl(character));
        assertThat(page.select(".invisible").eachText()).contains("U+202E", "U+001B", "U+0000", "U+200B×3", "U+D800");
    }

    @Test
    void evidence_is_marked_where_it_stands_and_bound_to_its_reason() throws IOException {
        Document page = parsed(Samples.flagged());
        Element text = page.expectFirst(".text");
        assertThat(text.select("mark.fake").eachText()).startsWith("欧易", "官方网站");
        assertThat(text.expectFirst("mark.both").text()).isEqualTo("hxxps://www[.]quillmark-x[.]top/join/K7Q2M9");
        assertThat(text.select("mark.spam").eachText()).contains("K7Q2M9 填好");
        assertThat(page.select(".addr mark.fake").text()).isEqualTo("okx[.]help-quill[.]top");
        for (Element reason : page.select(".why li")) {
            String number = reason.expectFirst(".k").text();
            assertThat(page.expectFirst("#a1m" + number).attr("href")).isEqualTo("#" + reason.id());
        }
        assertThat(page.expectFirst(".why li").text()).contains("Impersonation +3.70", "official-claim");
    }

    @Test
    void hidden_text_is_called_hidden() throws IOException {
        Document page = parsed(Samples.toReview());
        assertThat(page.select(".text .z").text()).isEqualTo("hidden");
        assertThat(page.select(".text mark.hidden").text()).isEqualTo("Use BLUEFERN now");
    }

    @Test
    void what_is_not_in_the_registry_is_never_called_fake() throws IOException {
        Document page = parsed(Samples.flagged());
        assertThat(page.expectFirst(".ind tr.imp td:nth-child(3)").text())
                .isEqualTo("not in the registry on 2026-11-21");
        assertThat(page.select("main").text()).doesNotContainIgnoringCase("fake");
    }

    @Test
    void the_arithmetic_on_the_page_adds_up() throws IOException {
        for (Element table : parsed(Samples.flagged()).select("table.sum")) {
            List<String> figures = table.select("td:nth-child(2)").eachText();
            long sum = 0;
            for (String figure : figures.subList(0, figures.size() - 1)) {
                sum += micros(figure);
            }
            assertThat(sum).isEqualTo(micros(figures.get(figures.size() - 1)));
        }
    }

    private static long micros(String figure) {
        return Long.parseLong(figure.replace("−", "-").replace("+", "").replace(".", ""));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_clean_article_takes_one_line_without_text(JudgedArticle judged) throws IOException {
        Document page = parsed(judged);
        boolean clean = judged.assessment().verdict() == Verdict.CLEAN;
        assertThat(page.select("div.a")).hasSize(clean ? 1 : 0);
        assertThat(page.select("details.a .text")).hasSize(clean ? 0 : 1);
    }

    @Test
    void gravest_come_first_within_their_verdict() throws IOException {
        Document page = Jsoup.parse(page(ReportContext.DEFAULT, 100, Samples.all()));
        assertThat(page.select("section.group").eachAttr("class"))
                .containsExactly("group flag", "group review", "group undecided", "group clean");
        assertThat(page.select(".a").eachAttr("id")).containsExactly("a5", "a3", "a2", "a4", "a1");
    }

    @Test
    void a_full_page_keeps_the_gravest_and_says_so() throws IOException {
        List<JudgedArticle> articles = IntStream.range(0, 60)
                .mapToObj(number -> ManyArticles.number(number, 8))
                .toList();
        Document all = Jsoup.parse(page(ReportContext.DEFAULT, 60, articles));
        Document some = Jsoup.parse(page(ReportContext.DEFAULT, 25, articles));
        assertThat(some.select(".a").eachAttr("id"))
                .isEqualTo(all.select(".a").eachAttr("id").subList(0, 25));
        assertThat(some.expectFirst("header .notice").text())
                .isEqualTo("The 25 gravest of 60 articles are shown; all of them are in report.jsonl and report.csv.");
        assertThat(all.select("header").text()).doesNotContain("gravest");
    }

    @Test
    void a_page_holds_no_more_than_five_thousand_articles() throws IOException {
        JudgedArticle clean = Samples.clean();
        List<JudgedArticle> articles = new ArrayList<>();
        for (int i = 0; i < HtmlReportWriter.MOST_ARTICLES + 1; i++) {
            articles.add(clean);
        }
        String html = page(ReportContext.DEFAULT, HtmlReportWriter.MOST_ARTICLES, articles);
        Matcher rows = Pattern.compile("<div class=\"a clean\"").matcher(html);
        assertThat(rows.results().count()).isEqualTo(5_000);
        assertThat(html).contains("The 5,000 gravest of 5,001 articles are shown");
    }

    @Test
    void two_thousand_articles_make_a_page_that_a_browser_can_hold() throws IOException {
        List<JudgedArticle> articles = IntStream.range(0, 2_000)
                .mapToObj(number -> ManyArticles.number(number, 60))
                .toList();
        String html = page(ReportContext.DEFAULT, HtmlReportWriter.MOST_ARTICLES, articles);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(16_000_000);
        assertThat(Pattern.compile("<[a-z]").matcher(html).results().count()).isLessThan(300_000);
        assertThat(html).contains("<details class=\"a flag\"");
    }

    @Test
    void a_long_text_is_shown_around_its_marks_and_says_what_it_leaves_out() throws IOException {
        String text = "一".repeat(300_000) + "邀请码 K7Q2M9 " + "二".repeat(300_000) + "邀请码 K7Q2M9";
        Document page = parsed(SampleArticle.of("long", text)
                .seen(Samples.INVITE_CODE, Label.REFERRAL_SPAM, 9, "K7Q2M9", Map.of("code", "K7Q2M9", "count", "2"))
                .judged());
        assertThat(page.select(".text mark")).hasSize(2);
        assertThat(page.select(".text .gap").eachText())
                .hasSize(2)
                .allMatch(gap -> gap.contains("characters left out"));
        assertThat(page.select(".text").text().length()).isLessThan(3_000);
    }

    @Test
    void without_texts_only_the_surroundings_of_evidence_are_shown() throws IOException {
        ReportContext context = new ReportContext(ReportLanguage.ENGLISH, KeepTexts.NONE);
        Document page = Jsoup.parse(page(context, 100, List.of(Samples.toReview(), Samples.undecided())));
        assertThat(page.select(".text").text()).contains("BLUEFERN gives").doesNotContain("系統維護時間");
    }

    @Test
    void thousands_of_marks_in_one_article_stay_within_bounds() throws IOException {
        String text = "邀请码 K7Q2M9 ".repeat(20_000);
        SampleArticle article = SampleArticle.of("many", text);
        for (int i = 0; i < 4_000; i++) {
            article.block(Block.Kind.HIDDEN, "邀请码");
        }
        String html = page(
                ReportContext.DEFAULT,
                10,
                List.of(article.seen(
                                Samples.INVITE_CODE,
                                Label.REFERRAL_SPAM,
                                9,
                                "K7Q2M9",
                                Map.of("code", "K7Q2M9", "count", "20000"))
                        .judged()));
        assertThat(html.length()).isLessThan(200_000);
        assertThat(html).contains("The first 300 of 20,000 places are marked.", "places: 20,000");
    }

    @Test
    void an_empty_run_says_so() throws IOException {
        Document page = Jsoup.parse(page(ReportContext.DEFAULT, 100, List.of()));
        assertThat(page.select("main").text()).contains("No article was judged.");
    }

    @Test
    void inputs_that_were_not_read_are_listed() throws IOException {
        Document page = Jsoup.parse(page(ReportContext.DEFAULT, 100, List.of()));
        assertThat(page.select("header details li").text())
                .isEqualTo("broken.jsonl:3 line 3 is not JSON: <b>unexpected</b> end of input");
    }
}
