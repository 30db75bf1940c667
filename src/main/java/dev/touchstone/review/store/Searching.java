package dev.touchstone.review.store;

import dev.touchstone.assess.Verdict;
import dev.touchstone.review.SearchPage;
import dev.touchstone.review.TaskKind;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import dev.touchstone.text.TextFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Articles that hold words, with the place where they stand. */
final class Searching {
    private static final int HITS = 20;
    private static final int AROUND = 60;
    private static final int LONGEST_WORD = 200;
    private static final TextFolder FOLDER = new TextFolder();

    private Searching() {}

    static SearchPage page(Connection connection, Dialect dialect, String words, int page) throws SQLException {
        List<String> sought = SoughtWords.of(words);
        int from = Math.max(0, page) * HITS;
        if (sought.isEmpty()) {
            return new SearchPage(List.of(), 0, false);
        }
        List<Long> found = Finding.of(connection, dialect, words, from + HITS + 1);
        List<SearchPage.Hit> hits = new ArrayList<>();
        for (long article : found.subList(Math.min(from, found.size()), Math.min(from + HITS, found.size()))) {
            hits.add(hit(connection, article, sought));
        }
        return new SearchPage(hits, Math.max(0, page), found.size() > from + HITS);
    }

    private static SearchPage.Hit hit(Connection connection, long article, List<String> sought) throws SQLException {
        KnownArticle known = KnownArticle.find(connection, article).orElseThrow();
        String text = known.text().orElse(known.title());
        FoldedText folded = FOLDER.fold(text);
        int at = sought.stream()
                .mapToInt(folded.folded()::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(0);
        int middle = folded.folded().isEmpty() ? 0 : folded.originalStart(at);
        int start = wordStart(text, boundary(text, Math.max(0, middle - AROUND)));
        int end = wordEnd(text, boundary(text, Math.min(text.length(), middle + 2 * AROUND)));
        String snippet = text.substring(start, end);
        return Sql.first(
                        connection,
                        "select a.id, a.title, a.language, a.verdict, coalesce((select t.number from task t where"
                                + " t.kind = " + Codes.of(TaskKind.CAMPAIGN)
                                + " and t.subject = a.campaign or t.kind = "
                                + Codes.of(TaskKind.ARTICLE) + " and t.subject = a.number order by t.kind limit 1), 0)"
                                + " from article a where a.number = ?",
                        row -> new SearchPage.Hit(
                                article,
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Codes.read(Verdict.values(), row.getInt(4)),
                                row.getLong(5),
                                snippet,
                                marks(snippet, sought)),
                        article)
                .orElseThrow();
    }

    private static List<Span> marks(String snippet, List<String> sought) {
        FoldedText folded = FOLDER.fold(snippet);
        List<Span> marks = new ArrayList<>();
        for (String word : sought) {
            for (int at = folded.folded().indexOf(word);
                    at >= 0;
                    at = folded.folded().indexOf(word, at + 1)) {
                marks.add(folded.toOriginal(at, at + word.length()));
            }
        }
        return marks.stream().sorted().distinct().toList();
    }

    /** Back to where a word or an address in Latin letters begins, if it is not far. */
    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_WORD && isWithin(text, start)) {
            start--;
        }
        return start > 0 && isWithin(text, start) ? at : start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && isWithin(text, end)) {
            end++;
        }
        return end < text.length() && isWithin(text, end) ? at : end;
    }

    /** Whether a cut here would part what belongs together. */
    private static boolean isWithin(String text, int at) {
        return at > 0 && at < text.length() && isAscii(text.charAt(at - 1)) && isAscii(text.charAt(at));
    }

    private static boolean isAscii(char character) {
        return character > ' ' && character < 0x7F;
    }

    /** Not within a character of two code units. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
