package dev.touchstone.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.ingest.Articles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept of real articles. */
class ArticleTraceTest {
    private static Moderator moderator;

    @BeforeAll
    static void load() {
        moderator = Moderator.load();
    }

    @AfterAll
    static void close() {
        moderator.close();
    }

    private static CampaignTrace trace(Article article) {
        return CampaignTrace.of(new JudgedArticle(article, moderator.assess(article)));
    }

    private static Set<Long> units(CampaignTrace trace) {
        return trace.keys().stream()
                .filter(key -> key.kind() == KeyKind.UNIT)
                .map(TraceKey::hash)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void a_block_is_the_same_with_another_host_and_code_and_brand_in_either_script() {
        CampaignTrace one = trace(Articles.text(
                "one",
                null,
                "今天聊聊怎么备份。\n欧易官方注册入口：https://kadomi.top/join/48213907 可以省20%手续费\n注册时邀请码务必填写 48213907 才能返佣。\n"));
        CampaignTrace other = trace(Articles.text(
                "other",
                null,
                "另一篇完全不同的開頭。\n幣安官方註冊入口：https://zurelo.cc/join/73300518 可以省45%手續費\n註冊時邀請碼務必填寫 73300518 才能返傭。\n"));

        assertThat(units(one)).hasSizeGreaterThanOrEqualTo(2).isNotEmpty();
        assertThat(units(other)).containsAnyElementsOf(units(one));
        assertThat(one.keys()).anySatisfy(key -> {
            assertThat(key.kind()).isEqualTo(KeyKind.CODE);
            assertThat(key.role()).isEqualTo(KeyRole.IMPLICATED);
            assertThat(key.value()).isEqualTo("48213907");
        });
    }

    private static final String BAIT = "欧易官方注册入口：https://kadomi.top/join/%s 可以省20%%手续费\n注册时邀请码务必填写 %s 才能返佣。\n";

    private static CampaignTrace pushing(String id, String url, String code) {
        return trace(Articles.text(id, url, BAIT.replace("%s", code).replace("%%", "%")));
    }

    private static List<String> accounts(CampaignTrace trace) {
        return trace.keys().stream()
                .filter(key -> key.kind() == KeyKind.ACCOUNT)
                .map(TraceKey::value)
                .toList();
    }

    @Test
    void an_article_that_pushes_something_is_its_authors_and_a_clean_one_is_nobodys() {
        assertThat(accounts(pushing("a", "https://github.com/Loud-Pusher/notes/blob/main/a.md", "48213907")))
                .containsExactly("github.com/loud-pusher");
        assertThat(accounts(pushing("b", "https://github.com/someone/notes/issues/4", "48213907")))
                .isEmpty();
        assertThat(accounts(pushing("c", "https://www.jianshu.com/p/77aa88bb", "48213907")))
                .isEmpty();
        assertThat(trace(Articles.text("d", "https://github.com/Loud-Pusher/notes", "A recipe for bread."))
                        .keys())
                .isEmpty();
    }

    @Test
    void one_author_is_one_campaign_whatever_he_pushes_and_a_merchant_of_two_authors_is_none() {
        String text = "[我的推荐](https://%s.top/register?code=%s) 是我用了两年的线路，用我的链接注册送十元。" + "邀请码 %s，注册时填写 %s。";
        List<CampaignTrace> traces = new ArrayList<>();
        String[][] articles = {
            {"github.com/one", "linka", "kQ82hzLm"}, {"github.com/one", "linkb", "R7pW3xTd"},
            {"github.com/two", "linkc", "mB4c9yQe"}, {"github.com/three", "linkc", "Zt6n2vKs"}
        };
        for (String[] each : articles) {
            String said = text.replaceFirst("%s", each[1]).replace("%s", each[2]);
            traces.add(
                    trace(Articles.markdown(each[2], "https://" + each[0] + "/blog/blob/main/" + each[2] + ".md", said))
                            .at(traces.size()));
        }

        assertThat(MadeTraces.members(MadeTraces.found(traces))).containsExactly(List.of("kQ82hzLm", "R7pW3xTd"));
    }

    @Test
    void a_clean_article_keeps_next_to_nothing() {
        CampaignTrace trace = trace(Articles.text("plain", null, "A recipe for bread: flour, water, salt, and time."));

        assertThat(trace.isPushing()).isFalse();
        assertThat(trace.keys()).isEmpty();
        assertThat(trace.title()).isEmpty();
    }

    @Test
    void thousands_of_codes_and_hosts_leave_a_bounded_trace() {
        String text = IntStream.range(0, 3_000)
                .mapToObj(i ->
                        "OKX官网 https://h" + i + ".top/join/" + (31_415_926 + i * 37) + " 邀请码 " + (31_415_926 + i * 37))
                .collect(Collectors.joining("\n"));
        CampaignTrace trace = trace(Articles.text("hostile", null, text));

        assertThat(trace.keys()).hasSizeLessThanOrEqualTo(32 + 64 + 16);
    }

    @Test
    void the_seeds_that_share_a_spammer_are_one_campaign_and_the_others_none() throws java.io.IOException {
        Path folder = Stream.of("..", "../..")
                .map(above -> Path.of(above, "shared", "seeds"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("nowhere"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: shared/seeds is not beside this project");
        List<CampaignTrace> traces = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String id = file.getFileName().toString().substring(0, 3);
                traces.add(
                        trace(Articles.text(id, null, Files.readString(file))).at(traces.size()));
            }
        }

        assertThat(MadeTraces.members(MadeTraces.found(traces))).containsExactly(List.of("000", "001", "002"));
    }
}
