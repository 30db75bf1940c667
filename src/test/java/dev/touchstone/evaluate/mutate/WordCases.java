package dev.touchstone.evaluate.mutate;

import static dev.touchstone.evaluate.mutate.MutationCase.marks;
import static dev.touchstone.evaluate.mutate.MutationCase.page;
import static dev.touchstone.evaluate.mutate.MutationCase.text;

import java.util.List;

/** Words, claims, and what stands around them. */
final class WordCases {
    private WordCases() {}

    static List<MutationCase> all() {
        return List.of(
                text("respelt-brand", "币安和 Binance", "比安交易所和 Binance"),
                text("pinyin-brand", "欧易和 OKX", "ouyi和 OKX"),
                text("genuine-claim", "官方入口，官网，official site", "正版入口，正版网站，genuine site"),
                text("authorised-claim", "官方入口，官网，Official site", "授权入口，授权网站，Authorised site"),
                text("only-claim", "官方入口，官网，official site", "唯一指定入口，唯一网站，only real site"),
                text(
                        "warning-around",
                        "币安官网入口",
                        "网上假冒的网站和应用很多，请注意防范诈骗，保护好自己的资金。\n\n币安官网入口\n\n网上假冒的网站和应用很多，请注意防范诈骗，保护好自己的资金。"),
                page(
                        "warning-around",
                        "<html><body class=\"a\"><p>Binance</p></body></html>",
                        "<html><body class=\"a\"><p>网上假冒的网站和应用很多，请注意防范诈骗，保护好自己的资金。</p>\n\n<p>Binance</p>\n\n<p>网上假冒的网站和应用很多，请注意防范诈骗，保护好自己的资金。</p></body></html>"),
                marks("quoted-words", "# 标题标题标题标题标题\n\n- 币安官网最新入口在这里\n\n短", "# 「标题标题标题标题标题」\n\n- 「币安官网最新入口在这里」\n\n短"),
                page("quoted-words", "<p>币安官网最新入口在这里</p><p>短</p>", "<p>「币安官网最新入口在这里」</p><p>短</p>"),
                marks(
                        "quoted-words",
                        "---\ntitle: 这是文章的题目\n---\n币安官网最新入口在这里",
                        "---\ntitle: 这是文章的题目\n---\n「币安官网最新入口在这里」"));
    }
}
