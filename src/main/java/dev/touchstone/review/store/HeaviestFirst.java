package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds words that stand in many articles by reading the heaviest articles until enough have them. An index of trigrams names all
 * that may have them, and each of those has to be read too: where every third article does, most of that is for nothing.
 */
final class HeaviestFirst {
    private static final int FIRST_STEP = 400;
    private static final int STEP = 2_000;

    private final Connection connection;
    private final String holds;
    private final List<String> words;

    /** @param words all of which must be there */
    HeaviestFirst(Connection connection, List<String> words) {
        this.connection = connection;
        this.words = words;
        this.holds = String.join(" and ", Collections.nCopies(words.size(), "position(? in w.words) > 0"));
    }

    /**
     * Numbers of articles, heaviest first, at most so many. Absent once it is plain that an index has less to read: going on reads
     * {@code most / density} articles, the index {@code density * all}.
     */
    Optional<List<Long>> find(int most) throws SQLException {
        long all = Math.max(
                1,
                Sql.number(connection, "select reltuples::bigint from pg_class where oid = 'article_words'::regclass"));
        double leastDensity = Math.sqrt(most / (double) all);
        List<Long> found = new ArrayList<>();
        double weight = Double.POSITIVE_INFINITY;
        long number = 0;
        int step = FIRST_STEP;
        while (true) {
            List<Read> read = step(weight, number, step);
            int before = found.size();
            for (Read article : read) {
                if (article.holds()) {
                    found.add(article.number());
                }
            }
            if (found.size() >= most || read.size() < step) {
                return Optional.of(List.copyOf(found.subList(0, Math.min(most, found.size()))));
            }
            if ((found.size() - before) < leastDensity * step) {
                return Optional.empty();
            }
            weight = read.get(read.size() - 1).weight();
            number = read.get(read.size() - 1).number();
            step = STEP;
        }
    }

    private List<Read> step(double weight, long number, int step) throws SQLException {
        List<Object> arguments = new ArrayList<>(words);
        Collections.addAll(arguments, weight, weight, number, step);
        return Sql.list(
                connection,
                "select a.number, a.weight, " + holds + " from article a join article_words w on w.article = a.number"
                        + " where a.present = 1 and a.weight <= ? and (a.weight < ? or a.number > ?)"
                        + " order by a.weight desc, a.number limit ?",
                row -> new Read(row.getLong(1), row.getDouble(2), row.getBoolean(3)),
                arguments.toArray());
    }

    private record Read(long number, double weight, boolean holds) {}
}
