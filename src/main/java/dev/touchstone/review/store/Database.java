package dev.touchstone.review.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Connections to one database, and transactions on them. Writers come one after the other, whatever process they are in; readers
 * see what was committed.
 */
final class Database implements AutoCloseable {
    private static final int MOST_IDLE = 8;

    private final Dialect dialect;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final ReentrantLock writing = new ReentrantLock(true);
    private final NotedHead head;
    private boolean closed;

    /** @param head notes the chain's end after every transaction that wrote */
    Database(Dialect dialect, NotedHead head) {
        this.dialect = dialect;
        this.head = head;
    }

    NotedHead head() {
        return head;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Asks on a connection of its own. */
    <T> T read(Work<T> work) {
        Connection connection = take();
        try {
            T answer = work.on(connection);
            give(connection);
            return answer;
        } catch (SQLException e) {
            drop(connection);
            throw failed(e);
        } catch (RuntimeException | Error e) {
            drop(connection);
            throw e;
        }
    }

    /** Does the work as one transaction: all of it, or, where it throws, nothing. */
    <T> T write(Work<T> work) {
        writing.lock();
        try {
            Connection connection = take();
            try {
                dialect.begin(connection);
                T answer = work.on(connection);
                dialect.commit(connection);
                noted(connection);
                give(connection);
                return answer;
            } catch (SQLException e) {
                rollback(connection);
                throw failed(e);
            } catch (RuntimeException | Error e) {
                rollback(connection);
                throw e;
            }
        } finally {
            writing.unlock();
        }
    }

    /** What was committed is done, whether its note can be taken or not. */
    private void noted(Connection connection) {
        try {
            head.note(connection);
        } catch (SQLException unread) {
            // The next deed takes it.
        }
    }

    private void rollback(Connection connection) {
        try {
            dialect.rollback(connection);
            give(connection);
        } catch (SQLException lost) {
            drop(connection);
        }
    }

    private Connection take() {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the desk is closed");
            }
            Connection waiting = idle.poll();
            if (waiting != null) {
                return waiting;
            }
        }
        try {
            return dialect.connect();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void give(Connection connection) {
        synchronized (idle) {
            if (!closed && idle.size() < MOST_IDLE) {
                idle.push(connection);
                return;
            }
        }
        drop(connection);
    }

    private static void drop(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It is of no more use whether it closes or not.
        }
    }

    private UncheckedIOException failed(SQLException e) {
        return new UncheckedIOException(new IOException(dialect.name() + ": " + e.getMessage(), e));
    }

    @Override
    public void close() {
        List<Connection> all;
        synchronized (idle) {
            closed = true;
            all = List.copyOf(idle);
            idle.clear();
        }
        all.forEach(Database::drop);
    }

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
