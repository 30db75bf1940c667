package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Verdict;
import dev.touchstone.ingest.Articles;
import dev.touchstone.report.Explanation;
import dev.touchstone.report.words.ReportLanguage;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles made to keep a moderator busy: many different addresses, codes, claims and warnings, each of which could be held
 * against each other. The time allowed is no measurement: it only tells whether such an article is judged at all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileArticleTest {
    private static final int LENGTH = 150_000;
    private static final Duration ALLOWED = Duration.ofMinutes(2);

    private Moderator moderator;

    @BeforeAll
    void load() {
        moderator = Moderator.load();
    }

    @AfterAll
    void close() {
        moderator.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a{i}.com/?ref=Q{i}ZK ",
                "okx.com/join/QX12ZK ",
                "警惕a{i}.com欧易官网。",
                "a{i}.com 欧易官网\n",
                "okx.com/a{i} 欧易官网okx-vip{i}.com\n",
                "邀请码Q{i}ZK。",
                "优惠码Q{i}ZK，骗子的推荐码R{i}KZ。",
                "OKX a{i}.com/join/Q{i}\n",
                "OKX客服微信okx_{i}。",
                "我的链接a{i}.com。"
            })
    void a_text_of_many_different_parts_is_judged(String part) {
        judge(Articles.text("hostile", null, repeated(part)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- https://shop{i}.com/?ref=news{i}a\n",
                "[okx.com](https://okx-vip{i}.com/join/Q{i}ZK)\n",
                "# 欧易官网\na{i}.com\n",
                "|欧易官网|a{i}.com|\n"
            })
    void a_document_of_many_different_links_is_judged(String part) {
        judge(Articles.markdown("hostile", null, "警惕假冒网站：\n\n" + repeated(part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"欧易官网", "警惕欧易官网", "邀请码Q{i}ZK"})
    void a_page_of_one_endless_link_is_judged(String part) {
        judge(Articles.html("hostile", null, "<p><a href='https://okx-vip.com/'>" + repeated(part) + "</a>"));
    }

    private static String repeated(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(part.replace("{i}", Integer.toString(i)));
        }
        return text.toString();
    }

    private void judge(Article article) {
        Assessment assessment = assertTimeoutPreemptively(ALLOWED, () -> moderator.assess(article));
        assertThat(assessment.evidence()).isNotEmpty();
        assertThat(assessment.verdict()).isNotEqualTo(Verdict.UNDECIDED);
        String told = assertTimeoutPreemptively(
                ALLOWED, () -> new Explanation(ReportLanguage.ENGLISH, 100).of(new JudgedArticle(article, assessment)));
        assertThat(told).isNotEmpty();
    }
}
