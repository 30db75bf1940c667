package dev.touchstone.segment;

import dev.touchstone.article.Article;
import java.util.List;
import java.util.Optional;

/** Articles in several languages, in words of our own. */
final class Texts {
    static final String CHINESE = """
            **如何确认下载地址**

            很多人问：应用从哪里下载才安全？请打开 https://example.com/help/download 查看说明，或者在
            应用商店里搜索。填写邀请码 ABC123 不是必须的！

            - 不要相信陌生人发来的链接；
            - 安装包约 85.3 MB，版本 6.2.1。
            """;

    static final String TRADITIONAL = "請從官方網站下載安裝檔，網址是 https://example.com/tw 。遇到問題時，聯絡線上客服！";

    static final String ENGLISH = """
            How to check where you download from

            Most people ask where the app is safe to get. Open https://example.com/help/download?from=a.b and read the
            page, or search the store. You don't need the invite code ABC123 for it!

            - Do not trust links from strangers.
            - The file is about 85.3 MB, version 6.2.1.
            """;

    static final String SPANISH =
            "Descarga la aplicación desde https://example.com/es y crea una cuenta. Es fácil y seguro.";

    private Texts() {}

    static List<Article> all() {
        return List.of(article(CHINESE), article(TRADITIONAL), article(ENGLISH), article(SPANISH));
    }

    static Article article(String text) {
        return Article.ofText("id", Optional.empty(), "标题 Title", text);
    }
}
