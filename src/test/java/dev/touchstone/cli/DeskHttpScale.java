package dev.touchstone.cli;

import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.review.Desk;
import dev.touchstone.review.DeskOptions;
import dev.touchstone.review.Facet;
import dev.touchstone.review.FacetCount;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.QueuePage;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.store.Desks;
import dev.touchstone.review.web.DeskServer;
import dev.touchstone.review.web.WebSettings;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * How long pages of a desk of many articles take over HTTP. Not a test: run its main method with a report folder and, for PostgreSQL, a
 * JDBC address; {@code src/docs/desk.md} has what it printed.
 */
final class DeskHttpScale {
    private static final int TIMES = 41;
    /** Common and rare ones, single and together; each is asked for once. */
    private static final List<String> WORDS = List.of(
            "注册",
            "下载",
            "官方",
            "返佣",
            "链接",
            "教程",
            "invite",
            "register",
            "official",
            "download",
            "bonus",
            "wallet",
            "交易所",
            "欧易",
            "okx",
            "binance",
            "手续费",
            "安全",
            "点击",
            "客服",
            "助记词",
            "telegram",
            "code",
            "link",
            "https",
            "com",
            "2026",
            "referral",
            "app",
            "account",
            "钱包",
            "优惠",
            "奖励",
            "用户",
            "平台",
            "填写",
            "invite bonus",
            "欧易 邀请码",
            "binance referral",
            "kraken wallet",
            "apk");

    private DeskHttpScale() {}

    public static void main(String[] arguments) throws IOException {
        DeskOptions usual = DeskOptions.usual(KnowledgeLoader.load());
        DeskOptions options = arguments.length > 1 ? usual.withDatabase(arguments[1]) : usual;
        WebSettings settings = new WebSettings(
                WebSettings.LOOPBACK,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Clock.systemUTC(),
                System.err::println);
        try (Desk desk = Desks.open(Path.of(arguments[0]), options);
                DeskServer server = DeskServer.start(desk, settings)) {
            measure(desk, new DeskVisitor(server.address()));
        }
    }

    private static void measure(Desk desk, DeskVisitor visitor) {
        List<FacetCount> brands = desk.facets(Facet.BRAND, QueueFilter.open(), TIMES);
        QueuePage first = desk.queue(QueueFilter.open(), 0, Reviewer.local());
        List<Long> campaigns = desk.campaigns();
        time("queue", visitor, i -> "/queue");
        time("queue, another page", visitor, i -> "/queue?page=" + (2 + i % Math.max(1, first.pages() - 1)));
        time("queue, everything", visitor, i -> "/queue?state=any");
        time(
                "queue of the commonest brand",
                visitor,
                i -> "/queue?brand=" + brands.get(0).value());
        time(
                "queue of a brand, each for the first time",
                visitor,
                i -> "/queue?brand=" + brands.get(i % brands.size()).value() + "&state=any");
        time("queue by verdict and language", visitor, i -> "/queue?verdict=flag&language=zh-Hans");
        for (String words : List.of("官网下载", "邀请码", "invite code", "币安", "的", "ok", "kraken", "qqxyzzy")) {
            String sought = escaped(words);
            time("queue with words " + words, visitor, i -> "/queue?q=" + sought);
            time("search " + words, visitor, i -> "/search?q=" + sought);
        }
        time("queue with words, each for the first time", visitor, i -> "/queue?q=" + escaped(WORDS.get(i)));
        time("article", visitor, i -> "/article/" + (1 + i * 997L));
        time(
                "campaign",
                visitor,
                i -> "/task/" + desk.campaign(campaigns.get(i)).task());
        time("statistics", visitor, i -> "/statistics");
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static void time(String what, DeskVisitor visitor, IntFunction<String> path) {
        double[] took = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            String asked = path.apply(i);
            long begun = System.nanoTime();
            HttpResponse<String> answer = visitor.get(asked);
            took[i] = (System.nanoTime() - begun) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(asked + ": " + answer.statusCode());
            }
        }
        double first = took[0];
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-44s first %7.1f ms, median %7.1f ms, worst %7.1f ms%n",
                what,
                first,
                took[TIMES / 2],
                took[TIMES - 1]);
    }
}
