package dev.touchstone.review.audit;

import dev.touchstone.review.AuditCheck;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Appends deeds and walks them. The caller's transaction serialises appends. */
public final class Chain {
    /** What the first entry has for the hash before it. */
    static final String BEGINNING = "0".repeat(64);

    private static final String COLUMNS = "number, at, reviewer, role, deed, subject, detail, hash";

    private Chain() {}

    /** Writes the deed as the next entry, within the connection's transaction. */
    public static void append(Connection connection, AuditDeed deed) throws SQLException {
        long number = 1;
        String before = BEGINNING;
        try (PreparedStatement last =
                        connection.prepareStatement("select number, hash from audit order by number desc limit 1");
                ResultSet row = last.executeQuery()) {
            if (row.next()) {
                number = row.getLong(1) + 1;
                before = row.getString(2);
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit(" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            String detail = CanonicalJson.of(deed.detail());
            insert.setLong(1, number);
            insert.setLong(2, deed.at().toEpochMilli());
            insert.setString(3, deed.reviewer().name());
            insert.setString(4, deed.reviewer().role().id());
            insert.setString(5, deed.deed());
            insert.setString(6, deed.subject());
            insert.setString(7, detail);
            insert.setString(8, hash(number, before, deed, detail));
            insert.executeUpdate();
        }
    }

    /** Newest first. */
    public static List<AuditEntry> tail(Connection connection, long before, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select " + COLUMNS + " from audit where number < ? order by number desc limit ?")) {
            query.setLong(1, before);
            query.setInt(2, most);
            List<AuditEntry> entries = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        }
    }

    /**
     * Walks all entries from the first.
     *
     * @param matter says what of an entry's deed is no longer as it was; empty where all is
     */
    public static AuditCheck verify(Connection connection, MatterCheck matter) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select " + COLUMNS + " from audit order by number");
                ResultSet row = query.executeQuery()) {
            long walked = 0;
            String before = BEGINNING;
            while (row.next()) {
                AuditEntry entry;
                try {
                    entry = entry(row);
                } catch (IllegalArgumentException changed) {
                    return broken(walked, row.getLong(1), "role is none of the desk's");
                }
                walked++;
                if (entry.number() != walked) {
                    return broken(walked, walked, "entry " + walked + " is missing");
                }
                AuditDeed deed =
                        new AuditDeed(entry.at(), entry.reviewer(), entry.deed(), entry.subject(), new TreeMap<>());
                if (!hash(walked, before, deed, entry.detail()).equals(entry.hash())) {
                    return broken(walked, walked, "hash does not fit the entry and the one before it");
                }
                String changed = matter.changed(entry);
                if (!changed.isEmpty()) {
                    return broken(walked, walked, changed);
                }
                before = entry.hash();
            }
            return new AuditCheck(walked, Optional.empty(), "");
        }
    }

    private static AuditCheck broken(long walked, long number, String what) {
        return new AuditCheck(walked, Optional.of(number), what);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                new Reviewer(row.getString(3), Role.of(row.getString(4))),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    private static String hash(long number, String before, AuditDeed deed, String detail) {
        SortedMap<String, String> all = new TreeMap<>();
        all.put("number", Long.toString(number));
        all.put("before", before);
        all.put("at", Long.toString(deed.at().toEpochMilli()));
        all.put("who", deed.reviewer().name());
        all.put("role", deed.reviewer().role().id());
        all.put("deed", deed.deed());
        all.put("subject", deed.subject());
        all.put("detail", detail);
        return Hashes.of(CanonicalJson.of(all));
    }

    /** Compares what an entry says of a deed with what the database holds of it. */
    @FunctionalInterface
    public interface MatterCheck {
        /** What is no longer as it was, in a few words; empty where nothing is. */
        String changed(AuditEntry entry) throws SQLException;
    }
}
