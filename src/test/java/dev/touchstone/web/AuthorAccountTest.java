package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorAccountTest {
    @ParameterizedTest
    @CsvSource({
        "https://github.com/Some-Body/notes/blob/main/a.md, github.com/some-body",
        "https://raw.githubusercontent.com/some-body/notes/main/a.md, github.com/some-body",
        "https://some-body.github.io/2024/03/a.html, github.com/some-body",
        "https://gist.github.com/some-body/0123abcd, github.com/some-body",
        "https://medium.com/@writer/a-title-0123, medium.com/@writer",
        "https://writer.medium.com/a-title, writer.medium.com",
        "https://www.youtube.com/@writer/videos, youtube.com/@writer",
        "https://t.me/s/lane_news/77?q=1, t.me/lane_news",
        "https://telegram.me/lane_news/77, t.me/lane_news",
        "https://twitter.com/writer/status/1, x.com/writer",
        "https://blog.csdn.net/writer/article/details/1, blog.csdn.net/writer",
        "https://pages-of-one.vercel.app/, pages-of-one.vercel.app"
    })
    void whoever_publishes_there_is_told_by_the_address(String url, String account) {
        assertThat(AuthorAccount.of(url)).contains(account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/some-body/notes/issues/12",
                "https://github.com/some-body/notes/discussions/3",
                "https://gitlab.com/some-body/notes/-/issues/12",
                "https://github.com/topics/wallet",
                "https://www.jianshu.com/p/0123abcd",
                "https://zhuanlan.zhihu.com/p/123",
                "https://t.me/+AbCdEf",
                "https://x.com/i/web/status/1",
                "https://www.facebook.com/groups/1/posts/2",
                "https://forum.example.com/writer/thread",
                "https://github.com/",
                "https://github.io/",
                "https://www.github.io/",
                "no address at all",
                ""
            })
    void where_anybody_may_write_or_nothing_is_known_nobody_is_told(String url) {
        assertThat(AuthorAccount.of(url)).isEmpty();
    }

    @Test
    void a_name_that_no_service_gives_is_none() {
        assertThat(AuthorAccount.of("https://github.com/%E4%B8%AD/x")).isEmpty();
        assertThat(AuthorAccount.of("https://github.com/" + "a".repeat(61) + "/x"))
                .isEmpty();
    }
}
