package dev.touchstone.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a code that two strangers will not choose by chance from one that many choose. Ready-made codes of shops and exchanges
 * are short promotional words with a round or patterned number; issued ones are long numbers or letters drawn at random.
 */
final class CodeForm {
    /** Distinct characters and length of a number that is not chosen by hand. */
    private static final int FEWEST_DIGITS = 6;

    private static final int FEWEST_DISTINCT = 4;

    /** A number of so many digits may repeat more. */
    private static final int LONG_NUMBER = 7;

    /** Digits behind a word that people add to it: 100, 888, 2026. */
    private static final int HABITUAL_DIGITS = 4;

    private static final int FEWEST_LETTERS = 5;
    private static final int LONGEST_WORD = 10;

    /** Words of which ready-made codes are put together. */
    private static final Set<String> WORDS =
            Set.copyOf(List.of(("a all app ask back bank best bet big bit black bonus boss btc buy cash cashback"
                            + " china club code coin coins coupon crypto cn daily deal deals diamond discount dragon earn easy eth exclusive"
                            + " extra fa fan fast first for free friend friends fun future game get gift go gold good great hello help hi hk"
                            + " home hot hk invite invest it join king launch life link love luck lucky lux mas max me mega member money moon"
                            + " more my new newbie newuser now off offer ok one only open play plus point power premium prime pro profit"
                            + " promo promocode queen ref refer referral register reward rich royal safe sale save seven share shop sign"
                            + " signup special spring star start summer super svip team test the this to token top trade trader trading try"
                            + " tw up us usd usdt use user vip wallet welcome welcomebonus win winner winter with wow xmas year yes you"
                            + " youhui fanyong yaoqing guanfang fuli xinren zhuce tuijian fafa facai hongbao")
                    .split(" ")));

    private CodeForm() {}

    static boolean isDistinctive(String code) {
        String letters = only(code, true);
        String digits = only(code, false);
        if (letters.isEmpty()) {
            return isDrawn(digits);
        }
        if (isWords(letters)) {
            return digits.length() > HABITUAL_DIGITS && isDrawn(digits);
        }
        return letters.length() + digits.length() >= FEWEST_LETTERS;
    }

    private static boolean isDrawn(String digits) {
        return digits.length() >= FEWEST_DIGITS
                && digits.chars().distinct().count() >= FEWEST_DISTINCT - (digits.length() >= LONG_NUMBER ? 1 : 0)
                && !isSequence(digits)
                && !isDay(digits);
    }

    /**
     * Digits that count up or down with one step astray, or up and then down with none: 12345678, 9876510, 1234321. Steps in more
     * directions are chance.
     */
    private static boolean isSequence(String digits) {
        int steps = 0;
        int turns = 0;
        int direction = 0;
        for (int i = 1; i < digits.length(); i++) {
            int step = Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10);
            int now = step == 1 ? 1 : step == 9 ? -1 : 0;
            if (now != 0) {
                steps++;
                turns += now == -direction ? 1 : 0;
                direction = now;
            }
        }
        return turns == 0 ? steps >= digits.length() - 2 : turns == 1 && steps == digits.length() - 1;
    }

    /** A day as eight digits, of years in which there is something to celebrate: 20261121. */
    private static boolean isDay(String digits) {
        if (digits.length() != 8
                || !(digits.startsWith("199") || (digits.startsWith("20") && digits.charAt(2) < '4'))) {
            return false;
        }
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Whether the letters are words of the list in a row. */
    private static boolean isWords(String letters) {
        if (letters.length() > 3 * LONGEST_WORD) {
            return false;
        }
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_WORD - 2); start < end && !reached[end]; start++) {
                reached[end] = reached[start] && WORDS.contains(letters.substring(start, end));
            }
        }
        return reached[letters.length()];
    }

    private static String only(String code, boolean letters) {
        StringBuilder kept = new StringBuilder();
        code.toLowerCase(Locale.ROOT).chars().forEach(c -> {
            boolean digit = c >= '0' && c <= '9';
            if (letters ? Character.isLetter(c) : digit) {
                kept.append((char) c);
            }
        });
        return kept.toString();
    }
}
