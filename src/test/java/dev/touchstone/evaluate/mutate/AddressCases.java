package dev.touchstone.evaluate.mutate;

import static dev.touchstone.evaluate.mutate.MutationCase.english;
import static dev.touchstone.evaluate.mutate.MutationCase.marks;
import static dev.touchstone.evaluate.mutate.MutationCase.page;
import static dev.touchstone.evaluate.mutate.MutationCase.text;

import java.util.List;

/** Addresses written otherwise. */
final class AddressCases {
    private AddressCases() {}

    static List<MutationCase> all() {
        return List.of(
                text(
                        "fresh-host",
                        "看 https://www.tolvexmarket.com/a 与 TOLVEXMARKET.COM 和 https://okx.com",
                        "看 https://www.sapuzutufa.com/a 与 SAPUZUTUFA.COM 和 https://okx.com"),
                text(
                        "defanged-dots",
                        "https://mo-vi.com/a https://mo-va.com/b https://okx.com/c",
                        "https://mo-vi.com/a https://mo-va[.]com/b https://okx.com/c"),
                text(
                        "defanged-scheme",
                        "https://mo-vi.com/a https://mo-va.com/b https://okx.com/c",
                        "https://mo-vi.com/a hxxps://mo-va.com/b https://okx.com/c"),
                marks(
                        "bare-address",
                        "<https://mo-vi.com/a> [b](https://mo-vi.com/b)",
                        "mo-vi.com/a [b](https://mo-vi.com/b)"),
                text("wide-address", "打开 https://mo-vi.com/a 即可", "打开 https：//mo-vi．com/a 即可"),
                text(
                        "glued-address",
                        "打开 https://mo-vi.com/a 即可，或 https://mo-va.com",
                        "打开https://mo-vi.com/a即可，或https://mo-va.com这里"),
                english("glued-address", "see https://mo-vi.com/a now", "see https://mo-vi.com/a now"),
                text(
                        "broken-address",
                        "打开 https://mo-vi.com/a 或 https://mo-va.com 即可",
                        "打开 https://mo-vi.com/\na 或 https://\nmo-va.com 即可"),
                marks(
                        "broken-address",
                        "https://mo-vi.com/a\n\n```\nhttps://mo-va.com/b,2026\n```",
                        "https://mo-vi.com/\na\n\n```\nhttps://mo-va.com/b,2026\n```"),
                marks(
                        "loud-host",
                        "<https://mo-vi.com/a> [b](https://mo-va.com/b)",
                        "<https://MO-VI.COM/a> [b](https://MO-VA.COM/b)"),
                marks(
                        "dotted-host",
                        "<https://mo-vi.com/a> https://mo-va.com",
                        "<https://mo-vi.com./a> https://mo-va.com"),
                page(
                        "backslashes",
                        "<p>https://mo-vi.com/a <a href=\"https://mo-vi.com/a?u=/b\">b</a></p>",
                        "<p>https://mo-vi.com/a <a href=\"https:\\\\mo-vi.com\\a?u=/b\">b</a></p>"),
                text(
                        "at-sign",
                        "币安官网 https://www.mo-vi.com/join/88 和 https://www.binance.com/join/88",
                        "币安官网 https://binance.com@www.mo-vi.com/join/88 和 https://www.binance.com/join/88"),
                text(
                        "brand-label",
                        "币安官网 https://www.mo-vi.com/join/88 和 https://mo-va.com/join/88",
                        "币安官网 https://binance.mo-vi.com/join/88 和 https://binance.mo-va.com/join/88"),
                marks(
                        "redirector",
                        "[b](https://mo-vi.com/a?b=c) https://okx.com/d",
                        "[b](https://nupurobusi.com/go?u=https%3A%2F%2Fmo-vi.com%2Fa%3Fb%3Dc) https://okx.com/d"),
                page(
                        "redirector-percent",
                        "<a href=\"https://mo-vi.com/a?b=c&amp;d=e\">b</a>",
                        "<a href=\"https://nupurobusi.com/go?u=https%253A%252F%252Fmo-vi.com%252Fa%253Fb%253Dc%2526d%253De\">b</a>"),
                text(
                        "redirector-base64",
                        "看 https://mo-vi.com/a",
                        "看 https://nupurobusi.com/go?u=aHR0cHM6Ly9tby12aS5jb20vYQ%3D%3D"),
                marks(
                        "masked-link",
                        "币安 [这里](https://mo-vi.com/a) <https://mo-vi.com/b> https://mo-vi.com/c ![图](https://mo-vi.com/d)",
                        "币安 [https://binance.com](https://mo-vi.com/a) [https://binance.com](https://mo-vi.com/b) [https://binance.com](https://mo-vi.com/c) ![图](https://mo-vi.com/d)"),
                page(
                        "masked-link",
                        "<p>币安 <a class=\"b\" href=\"https://mo-vi.com/a\"><b>这里</b></a></p>",
                        "<p>币安 <a class=\"b\" href=\"https://mo-vi.com/a\">https://binance.com</a></p>"),
                text(
                        "renamed-package",
                        "币安官方下载 https://mo-vi.com/bn_71840265.apk 邀请码：71840265",
                        "币安官方下载 https://mo-vi.com/setup_71840265.apk 邀请码：71840265"),
                text(
                        "nameless-package",
                        "币安官方下载 https://mo-vi.com/bn_71840265.apk 邀请码：71840265",
                        "币安官方下载 https://mo-vi.com/setup.apk 邀请码：71840265"));
    }
}
