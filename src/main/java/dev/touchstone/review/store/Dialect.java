package dev.touchstone.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between databases. */
interface Dialect {
    /** For messages: where it is, without password. */
    String name();

    /** Which of the desks over a report folder it keeps, without credentials and without the folder, which may be moved. */
    String desk();

    /** Beginning of the names of its own scripts. */
    String id();

    Connection connect() throws SQLException;

    /** Begins a transaction that no other writer shares. */
    void begin(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollback(Connection connection) throws SQLException;

    /** Words of scripts that it spells its own way, by the name that stands for them. */
    Map<String, String> spellings();

    /** Enters folded words of an article for search. */
    void enterWords(Connection connection, long article, String title, String body) throws SQLException;

    /** Removes them, so that nothing of them is left in the index. The words are those that were entered. */
    void removeWords(Connection connection, long article, String title, String body) throws SQLException;

    /** Enters by what else an article is found, folded, instead of what was entered before. */
    void enterName(Connection connection, long article, String name) throws SQLException;

    /** Numbers of articles in whose name all the folded words stand, each of three characters or more, heaviest first, at most so many. */
    List<Long> named(Connection connection, List<String> words, int most) throws SQLException;

    /** Numbers of articles that hold all the folded words, heaviest first, at most so many. */
    List<Long> find(Connection connection, List<String> words, int most) throws SQLException;

    /** Numbers of the heaviest articles that hold all the folded words, by which a queue finds its tasks: of many tasks as many as it shows. */
    List<Long> findForQueue(Connection connection, List<String> words) throws SQLException;

    /** A query of numbers that are handed over as one argument, {@link #numbers}. */
    String numbersQuery();

    /** The argument of {@link #numbersQuery}. */
    String numbers(List<Long> numbers);

    /**
     * After much was written or removed: statistics for the planner, pages given back.
     *
     * @return where what was removed still stands, with the reason; nothing where it is gone as far as the desk can tell
     */
    Optional<String> tidy(Connection connection) throws SQLException;

    /** Bytes that the database takes. */
    long bytes(Connection connection) throws SQLException;
}
