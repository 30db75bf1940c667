package dev.touchstone.detect;

import java.util.Set;

/** Tells whether a word is a name that a page is headed by, beside a word for a door or an office and without a warning. */
final class HeadName {
    /** A shorter name is in a heading by accident. */
    static final int SHORTEST = 4;

    private static final Set<String> CUES =
            Set.of("claim", "entrance", "login", "download", "support", "institution", "office");

    private HeadName() {}

    /** Whether the page is headed by it. Letters written twice to get a free name are read as one. */
    static boolean is(ScannedArticle article, String word) {
        String name = once(word);
        TitleWords title = article.title();
        boolean titled = holds(title.title(), name) && CUES.stream().anyMatch(title::has) && !title.has("warning");
        return titled
                || PageHead.spans(article).stream()
                        .filter(head -> holds(head.cut(article.text()), name))
                        .anyMatch(head -> CUES.stream().anyMatch(cue -> article.hasCue(cue, head))
                                && !article.hasCue("warning", head));
    }

    /** As a word, or as several in a row whose spaces the host left out. */
    private static boolean holds(String heading, String name) {
        String plain = PageName.plain(heading);
        for (int from = 0; from < plain.length(); from++) {
            if (isPart(plain.charAt(from))
                    && (from == 0 || !isPart(plain.charAt(from - 1)))
                    && reads(plain, from, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from here on, no more of them than the name is long, read as the name does when nothing is doubled. */
    private static boolean reads(String plain, int from, String name) {
        int read = 0;
        int letters = 0;
        char last = 0;
        for (int at = from; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (!isPart(c)) {
                if (at > from && isPart(plain.charAt(at - 1)) && (read == name.length() || letters > name.length())) {
                    break;
                }
                continue;
            }
            letters++;
            if (c != last) {
                if (read == name.length() || name.charAt(read) != c) {
                    return false;
                }
                read++;
                last = c;
            }
        }
        return read == name.length();
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Each letter of a row of the same one. */
    static String once(String text) {
        StringBuilder once = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                once.append(text.charAt(i));
            }
        }
        return once.toString();
    }
}
