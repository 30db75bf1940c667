package dev.touchstone.review.store;

import dev.touchstone.review.Comment;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.audit.AuditDeed;
import dev.touchstone.review.audit.Chain;
import dev.touchstone.review.audit.Hashes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words beside tasks. */
final class Comments {
    private final Clock clock;

    Comments(Clock clock) {
        this.clock = clock;
    }

    Comment add(Connection connection, long task, String words, Reviewer reviewer) throws SQLException {
        Permissions.mayDecide(reviewer);
        TaskInfo.of(connection, task);
        WordsCheck.refuse(words);
        long number = Batches.next(connection, "comment_on");
        Comment comment = new Comment(number, task, reviewer, clock.instant(), Stored.text(words));
        Sql.run(
                connection,
                "insert into comment_on(number, task, at, reviewer, role, words) values (?, ?, ?, ?, ?, ?)",
                number,
                task,
                comment.at().toEpochMilli(),
                reviewer.name(),
                reviewer.role().id(),
                comment.words());
        Sql.run(connection, "update task set comments = comments + 1 where number = ?", task);
        SortedMap<String, String> detail = new TreeMap<>();
        detail.put("comment", Long.toString(number));
        detail.put("words", Hashes.of(comment.words()));
        Chain.append(connection, new AuditDeed(comment.at(), reviewer, "comment", "task " + task, detail));
        return comment;
    }

    static List<Comment> on(Connection connection, long task) throws SQLException {
        return Sql.list(
                connection,
                "select number, task, reviewer, role, at, words from comment_on where task = ? order by number",
                row -> new Comment(
                        row.getLong(1),
                        row.getLong(2),
                        new Reviewer(row.getString(3), Role.of(row.getString(4))),
                        Instant.ofEpochMilli(row.getLong(5)),
                        row.getString(6)),
                task);
    }
}
