package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.ingest.Articles;

/** The library as the README shows it; a program of its own, so that what it loads and prints can be watched. */
final class ReadmeExample {
    private ReadmeExample() {}

    static Assessment judge() {
        String html = """
                <!DOCTYPE html><html><head><title>欧易官网入口</title></head><body>
                <p>欧易官网最新入口：<a href="https://okx-kaihu-rukou.top/join/K7Q2M9AB">点此注册</a>，
                邀请码 K7Q2M9AB，手续费立减。</p>
                <p>How to sign up: open the official site above and enter the invite code K7Q2M9AB.</p>
                </body></html>
                """;
        String url = "https://blog.example.net/posts/17";
        // README: the library
        try (Moderator moderator = Moderator.load()) {
            Article article = Articles.html("id", url, html);
            Assessment assessment = moderator.assess(article);
            if (assessment.verdict() == Verdict.FLAG) {
                return assessment;
            }
        }
        // end
        throw new IllegalStateException("the example shows a page that is flagged");
    }

    public static void main(String[] arguments) {
        if (judge().indicators().isEmpty()) {
            throw new IllegalStateException("nothing was seen");
        }
    }
}
