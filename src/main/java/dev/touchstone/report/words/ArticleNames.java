package dev.touchstone.report.words;

import dev.touchstone.article.Origin;
import dev.touchstone.assess.Assessment;
import java.util.Locale;
import java.util.Set;

/** How articles are called before people. What names a file keeps its ending; the rest is defanged, for an id may be an address. */
public final class ArticleNames {
    private static final Set<String> FILE_ENDINGS = Set.of(
            "md",
            "markdown",
            "txt",
            "text",
            "html",
            "htm",
            "xhtml",
            "json",
            "jsonl",
            "ndjson",
            "xml",
            "rss",
            "atom",
            "warc",
            "gz",
            "csv",
            "log");

    private ArticleNames() {}

    /** The article's id, on one line. */
    public static String id(Assessment assessment, int codePoints) {
        boolean file = assessment.origin().record() == 0;
        return file ? file(assessment.id(), codePoints) : Medium.PEOPLE.quote(assessment.id(), codePoints);
    }

    /** Where the article was read from, on one line. */
    public static String source(Origin origin, int codePoints) {
        return file(origin.toString(), codePoints);
    }

    /** A file as the caller named it, with or without a record's number behind a colon, on one line. */
    public static String file(String name, int codePoints) {
        int colon = name.lastIndexOf(':');
        boolean numbered = colon > 0 && name.substring(colon + 1).chars().allMatch(Character::isDigit);
        String path = numbered ? name.substring(0, colon) : name;
        String record = numbered ? name.substring(colon) : "";
        int end = path.length();
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            if (!FILE_ENDINGS.contains(path.substring(dot + 1, end).toLowerCase(Locale.ROOT))) {
                break;
            }
            end = dot;
        }
        String ending = path.substring(end) + record;
        return Medium.PEOPLE.quote(path.substring(0, end), Math.max(1, codePoints - ending.length())) + ending;
    }
}
