package dev.touchstone.review.store;

import dev.touchstone.review.audit.AuditDeed;
import dev.touchstone.review.audit.Chain;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Brings a report into the database: once, as one transaction, and again when another lies in the folder. */
final class ReportImport {
    private static final JsonNode ENDED = JsonNodeFactory.instance.nullNode();

    private final Database database;
    private final ReportFiles files;
    private final Words words;
    private final Clock clock;

    ReportImport(Database database, ReportFiles files, Words words, Clock clock) {
        this.database = database;
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Imports the report unless it is the one that was imported last.
     *
     * @throws IOException if a file of the report cannot be read or is broken; the message names file and line
     */
    void run() throws IOException {
        Map<String, String> facts = database.read(Facts::all);
        if (files.stamp().equals(facts.get(Facts.STAMP))) {
            return;
        }
        String stamp = files.stamp();
        String digest = files.digest();
        boolean same = Facts.isImported(facts, digest);
        try {
            database.write(connection -> {
                if (!same) {
                    imported(connection, digest);
                }
                Facts.came(connection, digest);
                Facts.put(connection, Facts.STAMP, stamp);
                return same;
            });
        } catch (Broken broken) {
            throw broken.why;
        }
        if (!same) {
            database.read(connection -> {
                database.dialect().tidy(connection);
                return true;
            });
        }
    }

    private void imported(Connection connection, String digest) throws SQLException {
        try {
            long now = clock.millis();
            JsonNode run = files.run();
            CampaignEntry campaigns = CampaignEntry.enter(connection, files);
            Sql.run(connection, "update article set present = 0, campaign = null");
            TaskEntry tasks = new TaskEntry();
            long articles = articles(connection, now, campaigns, tasks);
            tasks.enter(connection);
            TaskProgress.refreshAll(connection);
            boolean again = !ForgottenArticles.of(connection).isEmpty();
            if (again) {
                SharedSentences.leave(connection);
            }
            Facts.put(connection, Facts.MODELS, run.path("models").asString(""));
            Facts.put(connection, Facts.AS_OF, run.path("asOf").asString(""));
            Facts.put(connection, Facts.IMPORTED, Long.toString(now));
            Facts.put(connection, Facts.ARTICLES, Long.toString(articles));
            Facts.put(connection, Facts.CAMPAIGNS, Long.toString(campaigns.count()));
            SortedMap<String, String> detail = new TreeMap<>();
            detail.put("report", digest);
            detail.put("articles", Long.toString(articles));
            detail.put("campaigns", Long.toString(campaigns.count()));
            detail.put("models", run.path("models").asString(""));
            Chain.append(connection, new AuditDeed(clock.instant(), Facts.DESK, "import", "report", detail));
            if (again) {
                // A scan wrote their texts into the folder anew. Behind the entry, whose number tells this note from
                // one that another
                // program is about to take away.
                Facts.noteForgetting(connection);
            }
        } catch (IOException e) {
            throw new Broken(e);
        }
    }

    private long articles(Connection connection, long now, CampaignEntry campaigns, TaskEntry tasks)
            throws SQLException, IOException {
        try (JsonLines report = JsonLines.of(files.report());
                JsonLines texts = JsonLines.ofPresent(files.texts());
                ArticleEntry entry = new ArticleEntry(connection, database.dialect(), words, now)) {
            KeptText text = KeptText.of(texts.next().orElse(ENDED));
            for (Optional<JsonNode> line = report.next(); line.isPresent(); line = report.next()) {
                AssessmentLine assessment = assessment(line.get(), report);
                Optional<KeptText> kept = Optional.empty();
                if (text.line() == report.number()) {
                    kept = Optional.of(text);
                    text = KeptText.of(texts.next().orElse(ENDED));
                }
                Optional<Membership> membership = campaigns.of(report.number());
                long article = entry.enter(assessment, report.number(), kept, membership);
                tasks.add(article, assessment, membership);
            }
            entry.flush();
            return report.number();
        }
    }

    private static AssessmentLine assessment(JsonNode line, JsonLines report) throws IOException {
        try {
            return new AssessmentLine(line);
        } catch (IllegalArgumentException broken) {
            throw new IOException(report.place() + ": " + broken.getMessage(), broken);
        }
    }

    /** Carries a failure to read out of the transaction, which is taken back. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient IOException why;

        Broken(IOException why) {
            super(why);
            this.why = why;
        }
    }
}
