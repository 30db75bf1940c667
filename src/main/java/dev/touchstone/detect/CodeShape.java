package dev.touchstone.detect;

import java.util.Locale;
import java.util.Set;

/** Tells what can be a code by its letters alone. Tokens are ASCII letters, digits, hyphens and underscores. */
final class CodeShape {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int LONGEST_NUMBER = 14;

    /** Capitals that stand beside code words and are none: units, coins, institutions. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "APP", "APK", "API", "LINE", "KYC", "AML", "VIP", "USDT", "USDC", "USD", "BTC", "ETH", "BNB", "OKB", "HKD",
            "CNY", "RMB", "IOS", "FAQ", "SMS", "POST", "HEAD", "PATCH", "DELETE", "NULL", "TRUE", "FALSE", "STRING",
            "ERROR", "OTP", "2FA", "NFT", "DEX", "CEX", "C2C", "P2P", "F2F", "WEB3", "HTML", "HTTP", "HTTPS", "URL",
            "QR", "ID", "UID", "PIN", "CODE", "LINK", "LOGIN", "EMAIL", "GMAIL", "VPN", "NEW", "YOUR", "HERE", "THIS",
            "ONLY", "BONUS", "FREE", "CLICK", "COPY", "ENTER", "OFFER", "TERMS", "NOTE", "WITH", "FROM", "STEP", "JSON",
            "UUID", "BASE64", "SHA256", "MD5", "UTF-8", "MP3", "MP4", "H5", "PC", "WIFI", "4G", "5G");

    private static final Set<String> COUNTED = Set.of(
            "step", "day", "part", "level", "phase", "stage", "round", "chapter", "section", "figure", "fig", "table",
            "page", "item", "tip", "task", "week", "option", "method", "case", "top", "lesson", "unit", "no", "vol");

    private CodeShape() {}

    /** Whether tokens are made of it. */
    static boolean isTokenCharacter(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }

    /** Whether it is plainly no word: digits among letters, a long number, or capitals that abbreviate nothing known. */
    static boolean isTelling(String token) {
        if (token.length() < SHORTEST || token.length() > LONGEST || isAbbreviation(token)) {
            return false;
        }
        int digits = 0;
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c >= 'A' && c <= 'Z') {
                capitals++;
            } else if (c >= 'a' && c <= 'z') {
                small++;
            }
        }
        if (capitals + small == 0) {
            return digits >= 5 && digits <= LONGEST_NUMBER && digits == token.length();
        }
        if (digits > 0) {
            return token.length() >= 4 && !isMeasure(token);
        }
        return small == 0 && capitals >= 4 && (capitals == token.length() || isHyphened(token, capitals));
    }

    /** {@code CROP-SATSAV}. */
    private static boolean isHyphened(String token, int capitals) {
        return capitals >= 8 && capitals == token.length() - 1 && token.indexOf('-') > 2;
    }

    /** Capitals inside a word, as in {@code xqdCfYjx}. */
    static boolean isMixed(String value) {
        int switches = 0;
        for (int i = 1; i < value.length(); i++) {
            if (Character.isUpperCase(value.charAt(i)) != Character.isUpperCase(value.charAt(i - 1))) {
                switches++;
            }
        }
        return switches >= 3;
    }

    /** Whether it could be a code where words or marks say that it is one. */
    static boolean isPossible(String token) {
        return token.length() >= SHORTEST
                && token.length() <= LONGEST
                && !isAbbreviation(token)
                && !isIdentifier(token)
                && Character.isLetterOrDigit(token.charAt(0));
    }

    /** {@code invite_code}, {@code generateInviteCode}, {@code localStorage}: a name in a program. */
    private static boolean isIdentifier(String token) {
        boolean field = token.indexOf('_') > 0 && token.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_');
        return field || ProgramNames.isOne(token);
    }

    private static boolean isAbbreviation(String token) {
        return ABBREVIATIONS.contains(token.toUpperCase(Locale.ROOT));
    }

    /** {@code 100USDT}, {@code 15GB}, {@code 30days}, {@code 2FA}, {@code 6-digit}: a number and its unit. */
    private static boolean isMeasure(String token) {
        int at = 0;
        while (at < token.length() && Character.isDigit(token.charAt(at))) {
            at++;
        }
        if (at == 0 || at == token.length()) {
            return isVersion(token) || isCounted(token) || isNumbered(token);
        }
        if (token.charAt(at) == '-') {
            return isWord(token.substring(at + 1));
        }
        for (int i = at; i < token.length(); i++) {
            if (!Character.isLetter(token.charAt(i))) {
                return false;
            }
        }
        String unit = token.substring(at).toUpperCase(Locale.ROOT);
        return isAbbreviation(unit)
                || Set.of(
                                "GB", "MB", "TB", "K", "M", "B", "X", "TH", "ST", "ND", "RD", "DAYS", "DAY", "HOURS",
                                "H", "MIN", "TRX", "SOL", "EUR", "GBP", "OFF", "PLUS", "YEARS", "WORD", "WORDS")
                        .contains(unit);
    }

    /** {@code Step2}, {@code Day-10}: a word and which one of several. */
    private static boolean isCounted(String token) {
        int end = token.length();
        while (end > 0 && Character.isDigit(token.charAt(end - 1))) {
            end--;
        }
        String word = token.substring(0, end > 0 && token.charAt(end - 1) == '-' ? end - 1 : end);
        return token.length() - end <= 2 && COUNTED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@code Q4-2}: a question's number. */
    private static boolean isNumbered(String token) {
        int hyphen = token.indexOf('-');
        return token.length() <= 5
                && hyphen > 1
                && hyphen < token.length() - 1
                && token.substring(1).chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    /** What is counted in {@code 6-digit}, {@code 24-hour}. */
    private static boolean isWord(String rest) {
        return rest.length() >= 3 && rest.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isVersion(String token) {
        return token.length() <= 4 && (token.charAt(0) == 'v' || token.charAt(0) == 'V');
    }
}
