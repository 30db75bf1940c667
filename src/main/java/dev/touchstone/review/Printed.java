package dev.touchstone.review;

import java.util.regex.Pattern;

/** What the desk prints so that nobody can click it, as it stands in articles: what is copied from a page must find again what it names. */
public final class Printed {
    private static final Pattern SCHEME = Pattern.compile("(?i)\\bh(?:xx|tt)ps?(?::|\\[:\\])//");
    private static final Pattern MARK = Pattern.compile("\\[([.:])\\]");
    private static final Pattern LAST_SLASH = Pattern.compile("(?<=[^/\\s])/(?=\\s|$)");

    private Printed() {}

    /** The words with dots and colons as they were, and addresses without their scheme and last stroke, which may not stand there. */
    public static String undone(String printed) {
        String plain = MARK.matcher(SCHEME.matcher(printed).replaceAll("")).replaceAll("$1");
        return LAST_SLASH.matcher(plain).replaceAll("");
    }
}
