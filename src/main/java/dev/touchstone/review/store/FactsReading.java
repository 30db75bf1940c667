package dev.touchstone.review.store;

import dev.touchstone.review.DeskFacts;
import dev.touchstone.review.DeskOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What the desk is opened over. */
final class FactsReading {
    private FactsReading() {}

    static DeskFacts read(Connection connection, ReportFiles files, Dialect dialect, DeskOptions options)
            throws SQLException {
        Map<String, String> facts = Facts.all(connection);
        return new DeskFacts(
                files.folder(),
                dialect.name(),
                facts.getOrDefault(Facts.REPORT, ""),
                facts.getOrDefault(Facts.MODELS, ""),
                LocalDate.parse(facts.getOrDefault(Facts.AS_OF, "1970-01-01")),
                Instant.ofEpochMilli(Long.parseLong(facts.getOrDefault(Facts.IMPORTED, "0"))),
                Long.parseLong(facts.getOrDefault(Facts.ARTICLES, "0")),
                Long.parseLong(facts.getOrDefault(Facts.CAMPAIGNS, "0")),
                Sql.number(connection, "select count(*) from article_text"),
                options.retention());
    }
}
