package dev.touchstone.review.store;

import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tasks of words that stand in many articles by reading the heaviest articles, of a campaign few at a time and none any more once
 * one has the words: most of the heaviest articles are of few campaigns, and a queue shows each campaign once.
 */
final class TasksFirst {
    private static final int CANDIDATES = 2_000;
    static final int STEP = 150;

    private final Connection connection;
    private final String holds;
    private final List<String> words;
    private final Set<Long> appealed;
    private final ArrayDeque<Candidate> waiting = new ArrayDeque<>();
    private final Set<Long> campaigns = new HashSet<>();
    private double weight = Double.POSITIVE_INFINITY;
    private long number;
    private boolean more = true;

    /** @param words all of which must be there */
    TasksFirst(Connection connection, List<String> words) throws SQLException {
        this.connection = connection;
        this.words = words;
        this.holds = String.join(" and ", Collections.nCopies(words.size(), "position(? in w.words) > 0"));
        this.appealed = Set.copyOf(Sql.list(
                connection,
                "select distinct lead from task where kind = " + Codes.of(TaskKind.APPEAL),
                row -> row.getLong(1)));
    }

    /**
     * Numbers of articles, one or more of each task, at most so many. Absent once it is plain that an index has less to read: going on reads
     * {@code most / density} articles, the index {@code density * all}.
     */
    Optional<List<Long>> find(int most) throws SQLException {
        long all = Math.max(1, Sql.number(connection, "select count(*) from article_text"));
        double leastDensity = Math.sqrt(most / (double) Math.max(most, all));
        List<Long> found = new ArrayList<>();
        int read = 0;
        while (found.size() < most) {
            List<Candidate> next = next();
            if (next.isEmpty()) {
                return Optional.of(List.copyOf(found));
            }
            Set<Long> held = held(next);
            for (Candidate candidate : next) {
                boolean tells = candidate.isOfItsOwn(appealed) || !campaigns.contains(candidate.campaign());
                if (held.contains(candidate.number()) && tells) {
                    found.add(candidate.number());
                    if (candidate.campaign() > 0) {
                        campaigns.add(candidate.campaign());
                    }
                }
            }
            read += next.size();
            if (read >= 2 * STEP && found.size() < leastDensity * read) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(found));
    }

    private List<Candidate> next() throws SQLException {
        List<Candidate> next;
        do {
            if (waiting.size() < STEP) {
                fill();
            }
            next = round(waiting, campaigns, appealed);
        } while (next.isEmpty() && more);
        return next;
    }

    /**
     * Takes those to be read next out of what waits, heaviest first: of each campaign one, and further ones only where the round has room,
     * for where the heaviest thousands are of one campaign, one at a time would be a question each.
     *
     * @param campaigns of which an article was found, and none is read any more
     * @param appealed articles that are tasks of their own besides
     */
    static List<Candidate> round(Deque<Candidate> waiting, Set<Long> campaigns, Set<Long> appealed) {
        List<Candidate> next = new ArrayList<>();
        Set<Long> asked = new HashSet<>();
        for (Iterator<Candidate> candidates = waiting.iterator(); candidates.hasNext() && next.size() < STEP; ) {
            Candidate candidate = candidates.next();
            if (!candidate.isOfItsOwn(appealed) && campaigns.contains(candidate.campaign())) {
                candidates.remove();
            } else if (candidate.isOfItsOwn(appealed) || asked.add(candidate.campaign())) {
                next.add(candidate);
                candidates.remove();
            }
        }
        while (next.size() < STEP && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        return next;
    }

    private void fill() throws SQLException {
        if (!more) {
            return;
        }
        List<Candidate> read = Sql.list(
                connection,
                "select a.number, a.weight, coalesce(a.campaign, 0) from article a where a.present = 1 and a.weight <= ?"
                        + " and (a.weight < ? or a.number > ?) order by a.weight desc, a.number limit " + CANDIDATES,
                row -> new Candidate(row.getLong(1), row.getDouble(2), row.getLong(3)),
                weight,
                weight,
                number);
        more = read.size() == CANDIDATES;
        if (!read.isEmpty()) {
            weight = read.get(read.size() - 1).weight();
            number = read.get(read.size() - 1).number();
        }
        waiting.addAll(read);
    }

    private Set<Long> held(List<Candidate> candidates) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        arguments.add("{"
                + String.join(
                        ",",
                        candidates.stream()
                                .map(candidate -> Long.toString(candidate.number()))
                                .toList()) + "}");
        arguments.addAll(words);
        return Set.copyOf(Sql.list(
                connection,
                "select w.article from article_words w where w.article = any(?::bigint[]) and " + holds,
                row -> row.getLong(1),
                arguments.toArray()));
    }

    /**
     * An article that may hold the words.
     *
     * @param campaign 0 where it is of none
     */
    record Candidate(long number, double weight, long campaign) {
        boolean isOfItsOwn(Set<Long> appealed) {
            return campaign == 0 || appealed.contains(number);
        }
    }
}
