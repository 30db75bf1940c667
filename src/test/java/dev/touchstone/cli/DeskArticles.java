package dev.touchstone.cli;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles for desks, made up here. */
final class DeskArticles {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What must never reach a browser as anything but letters. */
    static final String HOSTILE = "# <script>alert(1)</script> =HYPERLINK(\"https://made-up-host.example\")\n\n"
            + "<img src=x onerror=alert(2)> <a href=\"javascript:alert(3)\" onclick=\"alert(4)\">here</a> "
            + "data:text/html;base64,PHNjcmlwdD4= \u202Etxt.exe\u202C \u001B[31mred\u001B[0m \u0007 "
            + "\"' onmouseover='alert(5)' ${7*7} {{7*7}} @SUM(1+1)*cmd|' /C calc'!A0 \u200B\u2066\u2069\n\n"
            + "注册请填写我的邀请码 ZXCV1234，打开 https://okx-made-up.example/join/ZXCV1234 领取，"
            + "再说一遍邀请码 ZXCV1234，欧易官网入口 https://okx-made-up.example/join/ZXCV1234 。";

    private DeskArticles() {}

    static String spam(String id, String code) {
        return record(
                id,
                "欧易注册教程 " + id,
                "欧易官网入口 https://ok-" + code.toLowerCase(Locale.ROOT) + ".example/join/" + code
                        + " 注册时请填写我的邀请码 " + code + "，可以返佣。\n\n再说一遍，邀请码 " + code + "，下载 https://ok-"
                        + code.toLowerCase(Locale.ROOT) + ".example/join/" + code + " 。" + id);
    }

    /** Pushes a code and poses as nobody. */
    static String referral(String id, String code) {
        return record(
                id,
                "My code",
                "Sign up with my referral code " + code + " and we both get a bonus. Use my referral code " + code
                        + " today: https://club-made-up.example/join?ref=" + code + " " + id);
    }

    static String clean(String id) {
        return record(id, "A walk by the river", "We went along the river and saw two herons and a kingfisher. " + id);
    }

    static String hostile(String id) {
        return record(id, "<script>alert(\"title\")</script>\u202Egnp.exe", HOSTILE);
    }

    private static String record(String id, String title, String text) {
        ObjectNode record = MAPPER.createObjectNode();
        record.put("id", id).put("title", title).put("url", "https://pages-made-up.example/" + id);
        return record.put("markdown", text) + "\n";
    }
}
