package dev.touchstone.detect;

import dev.touchstone.web.Standing;

/** Mailboxes that are written out in a text, {@code name@host}. */
final class Mailboxes {
    /** No host is longer, in UTF-16 code units. */
    private static final int LONGEST = 253;

    private Mailboxes() {}

    /** Whether one of them is on a host that is not a registered brand's, or that gives anybody one. */
    static boolean areOfStrangers(ScannedArticle article) {
        String text = article.text();
        for (int at = text.indexOf('@', 1); at > 0; at = text.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < text.length() && end - at <= LONGEST && isHostCharacter(text.charAt(end))) {
                end++;
            }
            if (isNameCharacter(text.charAt(at - 1)) && isStrangers(article, text.substring(at + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrangers(ScannedArticle article, String host) {
        return host.indexOf('.') > 0
                && article.knowledge()
                        .parser()
                        .parse("https://" + host)
                        .filter(address -> article.knowledge().mailProviders().contains(address.host())
                                || article.knowledge()
                                                .registry()
                                                .standing(address)
                                                .standing()
                                        != Standing.OFFICIAL)
                        .isPresent();
    }

    private static boolean isHostCharacter(char c) {
        return isNameCharacter(c) && c != '_' && c != '+';
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '+';
    }
}
