package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.ingest.Articles;

/** The library as the README shows it; a program of its own, so that what it loads and prints can be watched. */
final class ReadmeExample {
    private ReadmeExample() {}

    static Assessment judge() {
        String html = """
                <!DOCTYPE html><html><head><title>欧易官网入口</title></head><body>
                <p>欧易官网最新入口：<a href="https://okx-entry.example.net/join/K7Q2M9AB">点此注册</a>，
                邀请码 K7Q2M9AB，手续费立减。</p>
                <p>How to sign up: open the official site above and enter the invite code K7Q2M9AB.</p>
                </body></html>
                """;
        // README: the library
        try (Moderator moderator = Moderator.load()) {
            Article article = Articles.html("page-17", "https://blog.example.net/posts/17", html);
            Assessment assessment = moderator.assess(article);
            if (assessment.verdict() == Verdict.FLAG) {
                double score = assessment.label(Label.IMPERSONATION).score();
                assert score >= 0 && score <= 1;
            }
            return assessment;
        }
        // end
    }

    public static void main(String[] arguments) {
        if (judge().indicators().isEmpty()) {
            throw new IllegalStateException("nothing was seen");
        }
    }
}
