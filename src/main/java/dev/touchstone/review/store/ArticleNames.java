package dev.touchstone.review.store;

import dev.touchstone.text.TextFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** By what else than its words an article is found: its id and its own address, folded, so that any part of them finds it. */
final class ArticleNames {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");
    private static final int AT_ONCE = 1_000;

    private ArticleNames() {}

    static String of(TextFolder folder, String id, String url) {
        // Without its scheme, which all have and which is not sought.
        String address = SCHEME.matcher(url).replaceFirst("");
        return folder.fold(address.isEmpty() ? id : id + "\n" + address).folded();
    }

    /**
     * Of a database that was made when nobody was found so: enters those of all articles. In one transaction, and with each later
     * article comes its name: where there is one, there are all.
     */
    static void complete(Database database) {
        if (database.read(connection -> has(connection, "article_name") || !has(connection, "article"))) {
            return;
        }
        database.write(connection -> {
            TextFolder folder = new TextFolder();
            long last = 0;
            for (List<Named> some = after(connection, last); !some.isEmpty(); some = after(connection, last)) {
                for (Named article : some) {
                    database.dialect().enterName(connection, article.number(), of(folder, article.id(), article.url()));
                    last = article.number();
                }
            }
            return last;
        });
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        return Sql.first(connection, "select 1 from " + table + " limit 1", row -> true)
                .isPresent();
    }

    private static List<Named> after(Connection connection, long last) throws SQLException {
        return Sql.list(
                connection,
                "select number, id, assessment from article where number > ? order by number limit " + AT_ONCE,
                row -> new Named(
                        row.getLong(1),
                        row.getString(2),
                        MAPPER.readTree(Packed.unpacked(row.getBytes(3)))
                                .path("article")
                                .path("url")
                                .asString("")),
                last);
    }

    private record Named(long number, String id, String url) {}
}
