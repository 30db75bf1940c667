package dev.touchstone.report;

import dev.touchstone.article.Block;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Language;
import dev.touchstone.web.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judged articles and a run's facts, put together by hand. */
public final class Samples {
    static final Signal REPEATED = spam("repeated-referral-link");
    static final Signal INVITE_CODE = spam("invite-code");
    static final Signal DENSITY = spam("promotion-density");
    static final Signal CLAIM = fake("official-claim");
    static final Signal DOWNLOAD = fake("unofficial-download");
    static final Signal LOOKALIKE = fake("carrier-lookalike");
    static final Signal HIDDEN = spam("hidden-push");
    static final Signal WARNING = Signal.exculpating("warning", "Words warn of what they name.");
    static final Signal MENTION = Signal.neutral("brand-mention", "A brand is named.");

    private Samples() {}

    private static Signal spam(String id) {
        return Signal.incriminating(id, Label.REFERRAL_SPAM.id(), "A sign of referral spam.");
    }

    private static Signal fake(String id) {
        return Signal.incriminating(id, Label.IMPERSONATION.id(), "A sign of impersonation.");
    }

    /** Simplified Chinese, flagged for both labels. */
    static JudgedArticle flagged() {
        String text = """
                账户注销前要做的几件事 👋

                很多朋友问，注销之前资产怎么办？先把现货、合约账户里的余额都转出去，再撤掉没有成交的挂单。

                还没有账户的，可以先到欧易官方网站 https://www.quillmark-x.top/join/K7Q2M9 看一看，邀请码
                K7Q2M9 填好以后手续费少两成。安装包在这里：https://dl.quillmark-x.top/app/android_K7Q2M9.apk

                第二步，解绑验证器。找不到入口就再打开 https://www.quillmark-x.top/join/K7Q2M9 ，邀请码 K7Q2M9 。
                """;
        return SampleArticle.of("guides/close-account.md", text)
                .from("guides/close-account.md", 0)
                .titled("账户注销前要做的几件事", Language.SIMPLIFIED_CHINESE)
                .at("https://okx.help-quill.top/close/?from=feed", "okx.help-quill.top", Standing.LOOKALIKE, "okx")
                .brand("okx", "OKX", "okx.com")
                .seen(
                        REPEATED,
                        Label.REFERRAL_SPAM,
                        3.108275,
                        "https://www.quillmark-x.top/join/K7Q2M9",
                        Map.of("site", "quillmark-x.top", "code", "K7Q2M9", "count", "2"))
                .seen(INVITE_CODE, Label.REFERRAL_SPAM, 2.4, "K7Q2M9 填好", Map.of("code", "K7Q2M9", "count", "2"))
                .seen(
                        CLAIM,
                        Label.IMPERSONATION,
                        3.7,
                        "欧易官方网站 https://www.quillmark-x.top/join/K7Q2M9",
                        Map.of("brand", "okx", "site", "quillmark-x.top", "words", "欧易官方网站", "count", "1"))
                .seen(
                        DOWNLOAD,
                        Label.IMPERSONATION,
                        2.000001,
                        "https://dl.quillmark-x.top/app/android_K7Q2M9.apk",
                        Map.of("brand", "okx", "site", "quillmark-x.top", "file", "android_K7Q2M9.apk"))
                .seenInAddress(
                        LOOKALIKE,
                        Label.IMPERSONATION,
                        1.25,
                        "okx.help-quill.top",
                        Map.of("brand", "okx", "host", "okx.help-quill.top", "kind", "subdomain", "label", "okx"))
                .observed(MENTION, "欧易", Map.of("brand", "okx", "count", "1"))
                .indicator(Indicator.Type.DOMAIN, "quillmark-x.top", Standing.UNREGISTERED, true, "quillmark-x.top")
                .indicator(
                        Indicator.Type.URL,
                        "https://www.quillmark-x.top/join/K7Q2M9",
                        Standing.UNREGISTERED,
                        true,
                        "https://www.quillmark-x.top/join/K7Q2M9")
                .indicator(Indicator.Type.CODE, "K7Q2M9", Standing.UNREGISTERED, true, "K7Q2M9")
                .whatIf(Verdict.REVIEW, "domain:quillmark-x.top", "code:K7Q2M9")
                .judged();
    }

    /** English, one disclosed code, a warning, hidden text. */
    static JudgedArticle toReview() {
        String text = """
                Notes on three wallets
                I have used these for a year. If you like, my code BLUEFERN gives us both a coffee.
                Beware of pages that call themselves the official Ledger download.
                Use BLUEFERN now
                """;
        return SampleArticle.of("wallet-notes", text)
                .titled("Notes on three wallets", Language.ENGLISH)
                .block(Block.Kind.HIDDEN, "Use BLUEFERN now")
                .brand("ledger", "Ledger", "ledger.com")
                .seen(INVITE_CODE, Label.REFERRAL_SPAM, 2.4, "BLUEFERN gives", Map.of("code", "BLUEFERN", "count", "1"))
                .seen(HIDDEN, Label.REFERRAL_SPAM, 2.100001, "Use BLUEFERN now", Map.of("code", "BLUEFERN"))
                .because(
                        "cited-in-warning",
                        WARNING,
                        Label.IMPERSONATION,
                        -0.25,
                        "official Ledger download",
                        Map.of("words", "official Ledger download"))
                .indicator(Indicator.Type.CODE, "BLUEFERN", Standing.UNREGISTERED, true, "BLUEFERN")
                .notSeen("images", 4)
                .whatIf(Verdict.CLEAN, "code:BLUEFERN")
                .judged();
    }

    /** Traditional Chinese, a detector failed. */
    static JudgedArticle undecided() {
        return SampleArticle.of("notice-17", "公告：系統維護時間延長至週五。\n")
                .titled("系統維護公告", Language.TRADITIONAL_CHINESE)
                .diagnostic("detector-failed", "masked-link: index 7 out of bounds for length 3")
                .judged();
    }

    static JudgedArticle clean() {
        return SampleArticle.of("docs/rate-limits.html", "Each key may send ten requests a second.\n")
                .from("docs/rate-limits.html", 0)
                .titled("Rate limits", Language.ENGLISH)
                .at("https://www.okx.com/docs/rate-limits", "www.okx.com", Standing.OFFICIAL, "okx")
                .judged();
    }

    /** Everything that a page, a cell, a terminal or a parser could choke on. */
    static JudgedArticle hostile() {
        String text = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> ${page} #{7*7} {{7*7}}\n"
                + "[go](javascript:alert(3)) data:text/html;base64,PHNjcmlwdD4= &lt;b&gt; <!-- ' -->\n"
                + "pay\u202Elap\u202C.com \u001B[31mred\u001B]8;;http://evil.example\u0007x \u0000\u009B2J\u200B\u200B\u200B"
                + " \u2028line\u2029 \uD83D\uDC68\u200D\uD83D\uDC69 \uD800 lone \uDC00\n"
                + "=cmd|'/C calc'!A1 HTTP://EVIL.example/a?b=1&c=2 ftp://10.0.0.7/x mailto:a@evil.example\n";
        return SampleArticle.of("=cmd|'/C calc'!A1", text)
                .titled("\"><script>alert(4)</script>\u202E=1+1", Language.UNDETERMINED)
                .at("javascript:alert('</script>')//evil.example", "evil.example", Standing.UNREGISTERED, "")
                .seen(
                        INVITE_CODE,
                        Label.REFERRAL_SPAM,
                        9,
                        "<script>alert(1)</script>",
                        Map.of("code", "@SUM(1)\u001B[2J</code><b>{count}", "count", "<i>1</i>"))
                .seen(
                        Signal.incriminating("<svg/onload=alert(5)>", "impersonation", "A caller's own."),
                        Label.IMPERSONATION,
                        7,
                        "\uD83D\uDC68",
                        Map.of("words", "http://evil.example"))
                .indicator(
                        Indicator.Type.CODE, "=HYPERLINK(\"http://evil.example\")", Standing.UNREGISTERED, true, "HTTP")
                .indicator(Indicator.Type.DOMAIN, "evil.example", Standing.UNREGISTERED, true, "EVIL")
                .judged();
    }

    static List<JudgedArticle> all() {
        return List.of(clean(), toReview(), flagged(), undecided(), hostile());
    }

    static RunFacts facts() {
        Map<String, String> versions = Map.of(
                "models",
                SampleArticle.MODELS,
                "registry",
                "2026-11-14, 10 brands",
                "suffixes",
                "2025-11-27_09-01-21_UTC");
        return new RunFacts(
                "0.1.0",
                SampleArticle.AS_OF,
                SampleArticle.MODELS,
                new TreeMap<>(versions),
                LocalDate.of(2026, 11, 14),
                10,
                List.of(new UnreadInput("broken.jsonl:3", "line 3 is not JSON: <b>unexpected</b> end of input")),
                new Ran(Instant.parse("2026-11-21T08:00:00Z"), Duration.ofMillis(1250), 2));
    }
}
