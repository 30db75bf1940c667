package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Bilingual;
import dev.touchstone.review.Progress;
import dev.touchstone.review.TextState;
import dev.touchstone.text.TextFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Enters one article of a report, or finds it again by id, text and how often both were met before. */
final class ArticleEntry implements AutoCloseable {
    private static final String COLUMNS =
            "number, id, sha256, occurrence, present, line, title, language, host, published,"
                    + " verdict, referral_verdict, impersonation_verdict, referral_score, impersonation_score, weight,"
                    + " gist_english, gist_chinese, campaign, place, tie, text_state, progress, assessment";

    /** What people decided stays when the article is met again. */
    private static final String KEPT_DECISIONS = " on conflict (number) do update set "
            + Stream.of(COLUMNS.split(", *", -1))
                    .filter(column -> !column.equals("number") && !column.equals("progress"))
                    .map(column -> column + " = excluded." + column)
                    .collect(Collectors.joining(", "));

    private final Connection connection;
    private final Dialect dialect;
    private final Words words;
    private final long now;
    private final TextFolder folder = new TextFolder();
    private final Map<String, Integer> met = new HashMap<>();
    private final ForgottenArticles forgotten;
    private final Signals signals;
    private final Inserts articles;
    private final Inserts texts;
    private final Inserts pieces;
    private final boolean first;
    private long next;

    ArticleEntry(Connection connection, Dialect dialect, Words words, long now) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.words = words;
        this.now = now;
        this.next = Sql.number(connection, "select coalesce(max(number), 0) from article") + 1;
        this.first = next == 1;
        this.forgotten = ForgottenArticles.of(connection);
        this.signals = new Signals(connection);
        this.articles = new Inserts(
                connection, "insert into article(" + COLUMNS + ") values " + Sql.marks(24) + KEPT_DECISIONS);
        this.texts =
                new Inserts(connection, "insert into article_text(article, kept, body, changes) values (?, ?, ?, ?)");
        this.pieces = new Inserts(connection, "insert into article_signal(article, signal, label) values (?, ?, ?)");
    }

    /** Its number. */
    long enter(AssessmentLine line, long number, Optional<KeptText> kept, Optional<Membership> membership)
            throws SQLException {
        String id = Stored.text(line.article("id"));
        String sha256 = line.article("sha256");
        int occurrence = met.merge(sha256 + id, 1, Integer::sum);
        Optional<KnownArticle> known = first ? Optional.empty() : KnownArticle.find(connection, id, sha256, occurrence);
        if (known.isPresent()) {
            known.get().leave(connection, dialect, folder);
        }
        long article = known.isPresent() ? known.get().number() : next++;
        boolean isForgotten = forgotten.holds(id, sha256);
        Optional<String> text =
                isForgotten ? Optional.empty() : kept.map(KeptText::text).or(() -> known.flatMap(KnownArticle::text));
        TextState state = isForgotten ? TextState.FORGOTTEN : text.isPresent() ? TextState.KEPT : TextState.NOT_KEPT;
        String title = isForgotten ? "" : Stored.text(line.article("title"));
        Bilingual gist = isForgotten ? new Bilingual("", "") : words.gist(line);
        articles.add(
                article,
                id,
                sha256,
                occurrence,
                1,
                number,
                title,
                Stored.text(line.article("language")),
                Stored.text(line.host()),
                membership.flatMap(Membership::published).orElse(null),
                Codes.of(line.verdict()),
                Codes.of(line.verdict(Label.REFERRAL_SPAM)),
                Codes.of(line.verdict(Label.IMPERSONATION)),
                line.score(Label.REFERRAL_SPAM),
                line.score(Label.IMPERSONATION),
                line.weight(),
                Stored.text(gist.english()),
                Stored.text(gist.chinese()),
                membership.map(Membership::campaign).orElse(null),
                membership.map(Membership::place).orElse(0),
                membership.flatMap(Membership::tie).map(Stored::text).orElse(null),
                Codes.of(state),
                Codes.of(Progress.OPEN),
                Packed.of(
                        isForgotten
                                ? Stripped.forgotten(line.json()).toString()
                                : Stripped.of(line.json(), text.isPresent())));
        if (text.isPresent()) {
            String changes = kept.map(KeptText::changes)
                    .or(() -> known.map(KnownArticle::changes))
                    .orElse("");
            long since = known.filter(old -> old.text().isPresent())
                    .map(KnownArticle::kept)
                    .orElse(now);
            if (texts.isNearlyFull()) {
                articles.flush();
            }
            texts.add(article, since, Packed.of(text.get()), Stored.text(changes));
        }
        dialect.enterWords(connection, article, folder.fold(title).folded(), folded(text));
        dialect.enterName(connection, article, ArticleNames.of(folder, id, line.article("url")));
        signals(article, line);
        return article;
    }

    private String folded(Optional<String> text) {
        return text.map(body -> folder.fold(body).folded()).orElse("");
    }

    private void signals(long article, AssessmentLine line) throws SQLException {
        Set<List<Integer>> seen = new HashSet<>();
        for (JsonNode piece : line.counting()) {
            Optional<Label> label = AssessmentLine.label(piece);
            int signal = signals.number(piece.path("signal").asString(""));
            if (label.isPresent() && seen.add(List.of(signal, Codes.of(label.get())))) {
                pieces.add(article, signal, Codes.of(label.get()));
            }
        }
    }

    void flush() throws SQLException {
        articles.flush();
        texts.flush();
        pieces.flush();
    }

    @Override
    public void close() throws SQLException {
        articles.close();
        texts.close();
        pieces.close();
    }
}
