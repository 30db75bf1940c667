package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The heaviest articles that hold words, remembered for {@link #FRESH}: a page of the queue asks for its tasks, their number and their
 * values, and who turns the page asks again. For any number of threads.
 */
final class FoundWords {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 30;

    private final Dialect dialect;
    private final Clock clock;
    private final Map<List<String>, Found> remembered = new LinkedHashMap<>();

    FoundWords(Dialect dialect, Clock clock) {
        this.dialect = dialect;
        this.clock = clock;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Numbers of articles. Which articles hold a word changes with imports and forgetting alone. */
    List<Long> of(Connection connection, List<String> words) throws SQLException {
        long now = clock.millis();
        synchronized (remembered) {
            Found found = remembered.get(words);
            if (found != null && now - found.at() < FRESH.toMillis()) {
                return found.articles();
            }
        }
        List<Long> articles = dialect.find(connection, words, dialect.mostFound());
        synchronized (remembered) {
            remembered.remove(words);
            remembered.put(words, new Found(articles, now));
            if (remembered.size() > MOST) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
        return articles;
    }

    /** Texts are gone, or others came. */
    void forget() {
        synchronized (remembered) {
            remembered.clear();
        }
    }

    private record Found(List<Long> articles, long at) {}
}
