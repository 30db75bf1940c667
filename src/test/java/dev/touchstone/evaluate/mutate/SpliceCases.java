package dev.touchstone.evaluate.mutate;

import static dev.touchstone.evaluate.mutate.MutationCase.marks;
import static dev.touchstone.evaluate.mutate.MutationCase.page;
import static dev.touchstone.evaluate.mutate.MutationCase.text;

import java.util.List;

/** Things put into words. */
final class SpliceCases {
    private SpliceCases() {}

    static List<MutationCase> all() {
        return List.of(
                text("zero-width-brand", "币安和 https://binance.com/币安", "币\u200B安和 https://binance.com/币安"),
                text("soft-hyphen-brand", "币安和 OKX", "币\u00AD安和 O\u00ADK\u00ADX"),
                text("space-brand", "币安和 OKX", "币 安和 O K X"),
                text("space-brand", "OKX 的 com.okx.app 与 okx_88.apk", "O K X 的 com.okx.app 与 okx_88.apk"),
                text("emoji-brand", "币安和 Binance", "币🔥安和 Bina🔥nce"),
                text("bracket-brand", "币安和 Binance", "币【安】和 Bina【nce】"),
                text("turned-brand", "币安和 Binance", "币安和 \u202EecnaniB\u202C"),
                marks(
                        "tag-brand",
                        "# 币安\n\n`币安` [Binance](https://mo-vi.com)",
                        "# 币<b></b>安\n\n`币安` [Bina<b></b>nce](https://mo-vi.com)"),
                text("tag-brand", "币安", "币安"),
                page(
                        "unseen-brand",
                        "<head><title>Binance</title></head><body><p title=\"Binance\">Binance</p></body>",
                        "<head><title>Binance</title></head><body><p title=\"Binance\">Bina<i style=\"font-size:0\">xu</i>nce</p></body>"),
                text("zero-width-host", "打开 https://movi.com/a 即可", "打开 https://movi\u200B.com/a 即可"),
                marks("entities", "**OK** [A](https://mo-vi.com/b)", "**&#79;&#75;** [&#65;](https://mo-vi.com/b)"),
                page("entities", "<p>A&lt;1</p>", "<p>&#65;&lt;&#49;</p>"),
                text("entities", "OK", "OK"));
    }
}
