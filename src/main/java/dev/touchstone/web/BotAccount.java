package dev.touchstone.web;

import java.util.List;
import java.util.Optional;

/** Whose account a link into a chat program hands to a bot. */
final class BotAccount {
    /** Digits; a shorter number may be a day or a place in a list. */
    private static final int SHORTEST_ACCOUNT = 9;

    private BotAccount() {}

    /**
     * What a chat program hands to a bot ({@code t.me/bot?start=a_1453425105}) names a person where it holds the number of
     * an account; the words before it are the bot's own.
     */
    static Optional<String> in(WebAddress address, String name, String value) {
        if (name.equals("tgaddr")) {
            return sealed(value);
        }
        int segments = address.segments().size();
        // t.me/bot?start=…, t.me/bot/app?startapp=…
        boolean handed = name.equals("start") ? segments == 1 : name.equals("startapp") && segments <= 2;
        if (!handed) {
            return Optional.empty();
        }
        int from = value.length();
        while (from > 0 && Character.digit(value.charAt(from - 1), 10) >= 0) {
            from--;
        }
        if (value.length() - from >= SHORTEST_ACCOUNT) {
            return Optional.of(value.substring(from));
        }
        return numbered(value);
    }

    /** {@code #?tgaddr=tg://resolve?domain=bot&startapp=a_1453425105}, as a chat program in a browser is handed it. */
    private static Optional<String> sealed(String value) {
        for (String name : List.of("startapp=", "start=")) {
            int at = value.indexOf(name);
            if (at >= 0) {
                int from = at + name.length();
                int and = value.indexOf('&', from);
                String handed = and < 0 ? value.substring(from) : value.substring(from, and);
                return numbered(handed);
            }
        }
        return Optional.empty();
    }

    /** All of it, where it holds the number of an account among other signs. */
    private static Optional<String> numbered(String handed) {
        long digits = handed.chars().filter(Character::isDigit).count();
        return digits >= SHORTEST_ACCOUNT && ReferralValue.isOne(handed) ? Optional.of(handed) : Optional.empty();
    }
}
