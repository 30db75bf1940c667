package dev.touchstone.review.store;

import dev.touchstone.review.Printed;
import dev.touchstone.text.TextFolder;
import java.util.List;
import java.util.regex.Pattern;

/** What a person typed, as it is sought: folded like the texts, parted at spaces, each part once. */
final class SoughtWords {
    private static final int MOST = 8;
    private static final int LONGEST = 200;
    private static final TextFolder FOLDER = new TextFolder();
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SoughtWords() {}

    /** Words as they stand in articles, whether they were typed so or copied from a page of the desk. */
    static List<String> of(String typed) {
        return literal(Printed.undone(typed));
    }

    /** Words as they were typed. */
    static List<String> literal(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return SPACE.splitAsStream(FOLDER.fold(cut.replace('\0', ' ')).folded())
                .filter(word -> !word.isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
