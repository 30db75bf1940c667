package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Articles that hold what a person typed, or are called so: the few that are called so first, then the heaviest. */
final class Finding {
    private static final int TRIGRAM = 3;
    /** Of so many that are called so, none is meant. */
    private static final int MANY = 100;

    private Finding() {}

    /** For a search: numbers of articles, at most so many. */
    static List<Long> of(Connection connection, Dialect dialect, String typed, int most) throws SQLException {
        List<Long> found = found(connection, dialect, typed, words -> dialect.find(connection, words, most));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** For a queue: those by which it finds its tasks. */
    static List<Long> forQueue(Connection connection, Dialect dialect, String typed) throws SQLException {
        return found(connection, dialect, typed, words -> dialect.findForQueue(connection, words));
    }

    private static List<Long> found(Connection connection, Dialect dialect, String typed, ByWords byWords)
            throws SQLException {
        List<String> words = SoughtWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        Set<Long> found = new LinkedHashSet<>();
        List<Long> named = List.of();
        if (words.stream().allMatch(word -> word.codePointCount(0, word.length()) >= TRIGRAM)) {
            // Of every page alike, or the pages of a search would contradict each other.
            named = dialect.named(connection, words, MANY);
        }
        if (named.size() < MANY) {
            found.addAll(named);
        }
        found.addAll(byWords.find(words));
        found.addAll(named);
        // An article may itself say how an address was made harmless.
        List<String> literal = SoughtWords.literal(typed);
        if (!literal.equals(words)) {
            found.addAll(byWords.find(literal));
        }
        return List.copyOf(found);
    }

    /** Finds articles by words. */
    @FunctionalInterface
    private interface ByWords {
        List<Long> find(List<String> words) throws SQLException;
    }
}
