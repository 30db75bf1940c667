package dev.touchstone.evaluate.mutate;

import static dev.touchstone.evaluate.mutate.MutationCase.english;
import static dev.touchstone.evaluate.mutate.MutationCase.marks;
import static dev.touchstone.evaluate.mutate.MutationCase.page;
import static dev.touchstone.evaluate.mutate.MutationCase.text;

import java.util.List;

/** Other letters and the other script. */
final class LetterCases {
    private LetterCases() {}

    static List<MutationCase> all() {
        return List.of(
                text("traditional-script", "币安官网：https://mo-vi.com/下载 头发", "幣安官網：https://mo-vi.com/下载 頭髮"),
                text("simplified-script", "幣安官網在這裡，乾杯", "币安官网在这里，干杯"),
                text("mixed-script", "币安注册网址这个", "幣安注冊网址這个"),
                text(
                        "wide-words",
                        "注册 Binance，邀请码：K7Q2M9A，打开 https://mo-vi.com/a 或写信 a1@mo-vi.com",
                        "注册 Ｂｉｎａｎｃｅ，邀请码：K7Q2M9A，打开 https://mo-vi.com/a 或写信 a1@mo-vi.com"),
                page(
                        "wide-words",
                        "<title>App</title><p class=\"x\">App &amp; 1</p><script>var a</script>",
                        "<title>Ａｐｐ</title><p class=\"x\">Ａｐｐ &amp; １</p><script>var a</script>"),
                marks(
                        "upper-case",
                        "1. open [the app](https://mo-vi.com/a) now",
                        "1. OPEN [THE APP](https://mo-vi.com/a) NOW"),
                english("lower-case", "Open The App", "open the app"),
                text(
                        "cyrillic-brand",
                        "Binance 和 binances 和 help@binance.com",
                        "Віnаnсе 和 binances 和 help@binance.com"),
                text("greek-brand", "Binance 注册", "Βιηαηce 注册"),
                text("wide-brand", "OKX 注册", "ＯＫＸ 注册"),
                text("accented-brand", "Binance 注册", "Bínáncé 注册"),
                text("mathematical-brand", "OKX 注册", "𝐎𝐊𝐗 注册"),
                text("misread-brand", "MetaMask 和 Polymarket", "MetaMask 和 P01yrnarket"));
    }
}
