package dev.touchstone.evaluate.generate;

import java.util.List;
import java.util.Locale;

/** Hosts and codes that nobody has met, and those that strangers share. */
final class FreshThings {
    /** Codes that many choose. */
    static final List<String> COMMON_CODES =
            List.of("VIP888", "BONUS", "8888", "WELCOME100", "NEWUSER", "GIFT50", "LUCKY666");

    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final String VOWELS = "aeiouy";
    private static final String DIGITS = "0123456789";
    private static final String DRAWN = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String SLUG = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final List<String> SUFFIXES = List.of(
            "com", "net", "top", "xyz", "cc", "club", "vip", "icu", "info", "online", "site", "pro", "shop", "live",
            "co", "app", "me", "link", "com.cn", "asia");

    private FreshThings() {}

    static String host(Draw draw) {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + draw.below(4);
        for (int i = 0; i < syllables; i++) {
            name.append(CONSONANTS.charAt(draw.below(CONSONANTS.length())));
            name.append(VOWELS.charAt(draw.below(VOWELS.length())));
            if (draw.happens(0.3)) {
                name.append(CONSONANTS.charAt(draw.below(CONSONANTS.length())));
            }
        }
        return name + (draw.happens(0.2) ? Integer.toString(10 + draw.below(90)) : "") + "." + draw.one(SUFFIXES);
    }

    /** A number, letters and digits, or a name with a number behind it. */
    static String code(Draw draw) {
        return switch (draw.below(4)) {
            case 0, 1 -> (1 + draw.below(9)) + of(DIGITS, 6 + draw.below(3), draw);
            case 2 -> of(DRAWN, 7 + draw.below(3), draw);
            default -> syllables(draw).toUpperCase(Locale.ROOT) + (10 + draw.below(90));
        };
    }

    static String slug(Draw draw) {
        return of(SLUG, 4, draw) + (2 + draw.below(8));
    }

    private static String syllables(Draw draw) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(CONSONANTS.charAt(draw.below(CONSONANTS.length())))
                    .append(VOWELS.charAt(draw.below(VOWELS.length())));
        }
        return name.toString();
    }

    private static String of(String letters, int length, Draw draw) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < length; i++) {
            made.append(letters.charAt(draw.below(letters.length())));
        }
        return made.toString();
    }
}
