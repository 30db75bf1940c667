package dev.touchstone.evaluate.mutate;

import static dev.touchstone.evaluate.mutate.MutationCase.marks;
import static dev.touchstone.evaluate.mutate.MutationCase.page;
import static dev.touchstone.evaluate.mutate.MutationCase.text;

import java.util.List;

/** Codes written otherwise. */
final class CodeCases {
    private CodeCases() {}

    static List<MutationCase> all() {
        return List.of(
                text(
                        "fresh-code",
                        "币安邀请码：K7Q2M9A，链接 https://mo-vi.com/join/K7Q2M9A",
                        "币安邀请码：T2Z6V4J，链接 https://mo-vi.com/join/T2Z6V4J"),
                text(
                        "zero-width-code",
                        "币安邀请码：K7Q2M9A，链接 https://mo-vi.com/join/K7Q2M9A",
                        "币安邀请码：K\u200B7\u200BQ\u200B2\u200BM\u200B9\u200BA，链接 https://mo-vi.com/join/K7Q2M9A"),
                text("spaced-code", "币安邀请码：K7Q2M9A", "币安邀请码：K 7 Q 2 M 9 A"),
                text("wide-code", "币安邀请码：K7Q2M9A", "币安邀请码：Ｋ７Ｑ２Ｍ９Ａ"),
                text("circled-code", "币安邀请码：K7Q20M9A", "币安邀请码：Ⓚ⑦Ⓠ②⓪Ⓜ⑨Ⓐ"),
                marks("quoted-code", "币安邀请码：K7Q2M9A", "币安邀请码：`K7Q2M9A`"),
                page(
                        "quoted-code",
                        "<head><title>邀请码 K7Q2M9A</title></head><body>币安邀请码：K7Q2M9A</body>",
                        "<head><title>邀请码 K7Q2M9A</title></head><body>币安邀请码：<code>K7Q2M9A</code></body>"),
                marks("pictured-code", "币安邀请码：K7Q2M9A", "币安邀请码：![K7Q2M9A](card.png)"),
                page("pictured-code", "<p>币安邀请码：K7Q2M9A</p>", "<p>币安邀请码：<img src=\"card.png\" alt=\"K7Q2M9A\"></p>"),
                text("lowered-code", "币安邀请码：K7Q2M9A", "币安邀请码：\nK7Q2M9A"),
                page("lowered-code", "<p>币安邀请码：K7Q2M9A</p>", "<p>币安邀请码：<br>K7Q2M9A</p>"));
    }
}
