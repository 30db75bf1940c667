package dev.touchstone.detect;

import dev.touchstone.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells whether a word is a name that a page is headed by, beside a word for a door or an office and without a warning. */
final class HeadName {
    /** A shorter name is in a heading by accident. */
    static final int SHORTEST = 4;

    private static final Set<String> CUES =
            Set.of("claim", "entrance", "login", "download", "support", "institution", "office");

    private HeadName() {}

    /** Whether the page is headed by it. Letters written twice to get a free name are read as one. */
    static boolean is(ScannedArticle article, String word) {
        List<String> heads = article.nameHeads();
        if (heads.isEmpty()) {
            return false;
        }
        String name = once(word);
        for (String plain : heads) {
            if (holds(plain, name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The title and the first headings that hold such a word and no warning, in {@linkplain PageName#plain plain letters}: where there is
     * none, no word heads the page.
     */
    static List<String> heads(ScannedArticle article) {
        List<String> heads = new ArrayList<>();
        TitleWords title = article.title();
        if (has(title::has)) {
            heads.add(PageName.plain(title.title()));
        }
        for (Block head : article.heads()) {
            if (has(category -> article.hasCue(category, head.span()))) {
                heads.add(PageName.plain(head.span().cut(article.text())));
            }
        }
        return heads;
    }

    private static boolean has(Predicate<String> cue) {
        if (cue.test("warning")) {
            return false;
        }
        for (String category : CUES) {
            if (cue.test(category)) {
                return true;
            }
        }
        return false;
    }

    /** As a word, or as several in a row whose spaces the host left out. */
    private static boolean holds(String plain, String name) {
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
