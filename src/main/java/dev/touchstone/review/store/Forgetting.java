package dev.touchstone.review.store;

import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.TextState;
import dev.touchstone.review.audit.AuditDeed;
import dev.touchstone.review.audit.Chain;
import dev.touchstone.text.TextFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** Takes out what an article says. Codes, hosts and contacts stay, on which people decided; so do the decisions. */
final class Forgetting {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TextFolder FOLDER = new TextFolder();

    private final Dialect dialect;
    private final Clock clock;

    Forgetting(Dialect dialect, Clock clock) {
        this.dialect = dialect;
        this.clock = clock;
    }

    /**
     * Forgets articles and what campaigns shared with them alone, writes the deeds down, and notes that the folder is to be cleaned. What
     * was forgotten before is passed over.
     */
    void forget(Connection connection, Collection<Long> articles, Reviewer reviewer) throws SQLException {
        for (long article : articles) {
            KnownArticle known = KnownArticle.find(connection, article)
                    .orElseThrow(() -> new Refusal(Refusal.Code.NOT_FOUND, "no article " + article));
            if (known.state() != TextState.FORGOTTEN) {
                forget(connection, known, reviewer);
            }
        }
        SharedSentences.leave(connection);
        Facts.noteForgetting(connection);
    }

    private void forget(Connection connection, KnownArticle known, Reviewer reviewer) throws SQLException {
        long article = known.number();
        String assessment = Packed.unpacked(Sql.first(
                        connection, "select assessment from article where number = ?", row -> row.getBytes(1), article)
                .orElseThrow());
        signalsStay(connection, known);
        Sql.run(
                connection,
                "update article set title = '', gist_english = '', gist_chinese = '', text_state = ?, assessment = ?"
                        + " where number = ?",
                Codes.of(TextState.FORGOTTEN),
                Packed.of(Stripped.forgotten(MAPPER.readTree(assessment)).toString()),
                article);
        dialect.enterWords(connection, article, "", "");
        SortedMap<String, String> detail = new TreeMap<>();
        detail.put(
                "sha256",
                Sql.first(connection, "select sha256 from article where number = ?", row -> row.getString(1), article)
                        .orElse(""));
        Chain.append(connection, new AuditDeed(clock.instant(), reviewer, "forget", "article " + article, detail));
    }

    /** The text goes, the names of signals do not quote it. */
    private void signalsStay(Connection connection, KnownArticle known) throws SQLException {
        List<int[]> signals = Sql.list(
                connection,
                "select signal, label from article_signal where article = ?",
                row -> new int[] {row.getInt(1), row.getInt(2)},
                known.number());
        known.leave(connection, dialect, FOLDER);
        for (int[] signal : signals) {
            Sql.run(
                    connection,
                    "insert into article_signal(article, signal, label) values (?, ?, ?)",
                    known.number(),
                    signal[0],
                    signal[1]);
        }
    }

    /** With each article all that have its id: met several times in a report, or with another text in an older one. */
    static Set<Long> ofSameId(Connection connection, Collection<Long> articles) throws SQLException {
        Set<Long> all = new TreeSet<>(articles);
        for (long article : articles) {
            all.addAll(Sql.list(
                    connection,
                    "select number from article where id in (select id from article where number = ?)",
                    row -> row.getLong(1),
                    article));
        }
        return all;
    }

    /** Articles whose text was kept before that moment. */
    static List<Long> keptBefore(Connection connection, Instant moment) throws SQLException {
        return Sql.list(
                connection,
                "select article from article_text where kept < ? order by article",
                row -> row.getLong(1),
                moment.toEpochMilli());
    }
}
