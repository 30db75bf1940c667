package dev.touchstone.review.store;

import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks of the heaviest articles that hold words, remembered for {@link #FRESH}: a page of the queue asks for its tasks, their number and their
 * values, and who turns the page asks again. For any number of threads.
 */
final class FoundWords {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 30;

    private final Dialect dialect;
    private final Clock clock;
    private final Map<String, Found> remembered = new LinkedHashMap<>();

    FoundWords(Dialect dialect, Clock clock) {
        this.dialect = dialect;
        this.clock = clock;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Numbers of tasks. Which articles hold a word changes with imports and forgetting, and whoever makes a task says {@link #forget}. */
    List<Long> of(Connection connection, String words) throws SQLException {
        long now = clock.millis();
        synchronized (remembered) {
            Found found = remembered.get(words);
            if (found != null && now - found.at() < FRESH.toMillis()) {
                return found.tasks();
            }
        }
        List<Long> tasks = tasks(connection, Finding.forQueue(connection, dialect, words));
        synchronized (remembered) {
            remembered.remove(words);
            remembered.put(words, new Found(tasks, now));
            if (remembered.size() > MOST) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
        return tasks;
    }

    /** Numbers of the tasks that these articles belong to. */
    private List<Long> tasks(Connection connection, List<Long> articles) throws SQLException {
        String found = dialect.numbers(articles);
        String among = " in (" + dialect.numbersQuery() + ")";
        return Sql.list(
                connection,
                "select t.number from task t where t.lead" + among + " union select t.number from article a"
                        + " join task t on t.kind = " + Codes.of(TaskKind.CAMPAIGN) + " and t.subject = a.campaign"
                        + " where a.number" + among,
                row -> row.getLong(1),
                found,
                found);
    }

    /** Texts are gone, or tasks came. */
    void forget() {
        synchronized (remembered) {
            remembered.clear();
        }
    }

    private record Found(List<Long> tasks, long at) {}
}
