package dev.touchstone.report;

import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.text.Language;
import dev.touchstone.web.Standing;
import java.util.Map;
import java.util.Random;

/** Judged articles in any number, each by its number alone: Chinese and English, of about the length of real ones. */
final class ManyArticles {
    private static final String[] CHINESE = {
        "打开设置页面，先确认登录的邮箱和手机号都还能收到验证码。",
        "资产要提前转出，小额币种可以在兑换页合并成一种再提。",
        "如果页面提示还有未结束的委托，请回到订单列表逐个撤销。",
        "客服一般在两个工作日内答复，遇到假期会顺延。",
        "截图保存好流水号，后面核对的时候会用到。",
    };
    private static final String[] ENGLISH = {
        "Open the settings page and check that the address and the phone number still work. ",
        "Move what is left out first; small amounts can be joined on the conversion page. ",
        "If the page says that an order is still open, cancel it from the list and try again. ",
        "Answers take about two working days, and longer over a holiday. ",
        "Keep the number of the transfer, it is asked for later on. ",
    };

    private ManyArticles() {}

    /** Of ten articles three are flagged, two are to review, one is undecided and four are clean. */
    static JudgedArticle number(int number, int sentences) {
        boolean chinese = number % 10 < 7;
        Random random = new Random(number);
        String host = "quill" + number % 97 + "mark.top";
        String code = "K" + (100_000 + number % 531);
        String link = "https://www." + host + "/join/" + code;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(chinese ? CHINESE[random.nextInt(CHINESE.length)] : ENGLISH[random.nextInt(ENGLISH.length)]);
            if (i % 5 == 4) {
                text.append("\n\n");
            }
            if (i % 9 == 3) {
                text.append(chinese ? "欧易官方网站 " : "the official OKX site ")
                        .append(link)
                        .append(' ');
            }
            if (i % 14 == 6) {
                text.append(chinese ? "邀请码 " : "invite code ").append(code).append(' ');
            }
        }
        SampleArticle article = SampleArticle.of("feed/" + number, text.toString())
                .from("feed.jsonl.gz", number + 1)
                .titled(
                        chinese ? "账户注销与资产转出说明（" + number + "）" : "How to close an account, part " + number,
                        chinese ? Language.SIMPLIFIED_CHINESE : Language.ENGLISH)
                .at(
                        "https://blog" + number % 13 + ".example.net/p/" + number,
                        "blog.example.net",
                        Standing.UNREGISTERED,
                        "");
        int kind = number * 7 % 10;
        if (kind == 9) {
            article.diagnostic("truncated", "Judged up to the limit of 2000000 characters of 2345678.");
        }
        if (kind < 5) {
            double weight = kind < 3 ? 3 + random.nextInt(2000) / 1000.0 : 2.1 + random.nextInt(900) / 1000.0;
            article.brand("okx", "OKX", "okx.com")
                    .seen(
                            Samples.REPEATED,
                            Label.REFERRAL_SPAM,
                            weight,
                            link,
                            Map.of("site", host, "code", code, "count", "3"))
                    .seen(Samples.INVITE_CODE, Label.REFERRAL_SPAM, weight, code, Map.of("code", code, "count", "2"))
                    .observed(
                            Samples.MENTION,
                            chinese ? "欧易" : "OKX",
                            Map.of("brand", "okx", "count", Integer.toString(sentences / 9)))
                    .indicator(Indicator.Type.DOMAIN, host, Standing.UNREGISTERED, true, host)
                    .indicator(Indicator.Type.URL, link, Standing.UNREGISTERED, true, link)
                    .indicator(Indicator.Type.CODE, code, Standing.UNREGISTERED, true, code)
                    .whatIf(Verdict.CLEAN, "domain:" + host, "code:" + code);
        }
        if (kind < 3) {
            article.seen(
                    Samples.CLAIM,
                    Label.IMPERSONATION,
                    4 + random.nextInt(3000) / 1000.0,
                    (chinese ? "欧易官方网站 " : "the official OKX site ") + link,
                    Map.of(
                            "brand",
                            "okx",
                            "site",
                            host,
                            "words",
                            chinese ? "欧易官方网站" : "official OKX site",
                            "count",
                            "3"));
        }
        return article.judged();
    }
}
