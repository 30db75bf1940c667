package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A title or first heading that says whose log-in the page is: {@code Log in to your PayPal account}, {@code Roblox Login}, {@code 登录微信},
 * words for coming in and the name, and next to nothing else. {@code 微信登录} is what a button says by which others' accounts are the way
 * in.
 */
final class LoginHead {
    /** A head that says no more than that, in UTF-16 code units. */
    private static final int LONGEST = 100;

    /** What stands in it beside the words for coming in and the name. */
    private static final Set<String> OF_A_LOGIN = Set.of(
            "to", "your", "my", "the", "account", "page", "portal", "secure", "online", "in", "au", "compte", "cuenta",
            "konto", "账户", "账号", "帐号", "帳戶", "帳號", "你的", "您的");

    private LoginHead() {}

    /** Words for coming in, in heads that call the page the brand's log-in. */
    static List<Span> of(ScannedArticle article, String brand) {
        return article.heads().stream()
                .filter(head -> head.span().length() <= LONGEST)
                .flatMap(head -> logins(article, brand, head.span()))
                .toList();
    }

    private static Stream<Span> logins(ScannedArticle article, String brand, Span head) {
        return article.mentionsOf(brand).within(head).stream()
                .flatMap(mention -> article.cues("login", head).stream()
                        .map(CueHit::span)
                        .filter(login -> !login.overlaps(mention.span()))
                        .filter(login -> login.end() <= mention.span().start() || isLatin(article, mention.span()))
                        .filter(login -> isBare(article, head, login, mention.span()))
                        .limit(1));
    }

    private static boolean isLatin(ScannedArticle article, Span name) {
        return article.text().charAt(name.start()) < 0x250;
    }

    /** Whether around the two nothing stands but such words and the brand's name again: what fails or is asked about is a thread's. */
    private static boolean isBare(ScannedArticle article, Span head, Span login, Span name) {
        StringBuilder rest = new StringBuilder();
        for (int at = head.start(); at < head.end(); at++) {
            Span sign = new Span(at, at + 1);
            boolean told = login.overlaps(sign) || name.overlaps(sign) || article.hasMention(sign);
            rest.append(told ? ' ' : article.legible().charAt(at));
        }
        int start = 0;
        for (int at = 0; at <= rest.length(); at++) {
            if (at == rest.length() || !Character.isLetter(rest.charAt(at))) {
                if (at > start && !OF_A_LOGIN.contains(rest.substring(start, at))) {
                    return false;
                }
                start = at + 1;
            }
        }
        return true;
    }
}
