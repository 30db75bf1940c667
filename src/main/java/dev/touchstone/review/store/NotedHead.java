package dev.touchstone.review.store;

import dev.touchstone.review.audit.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chain's last entry, noted in the report folder after each deed. Entries cut off at the end of the chain leave no trace in the
 * database; here they do. Once the chain no longer holds what was noted, the note is left as it is until somebody has looked.
 */
final class NotedHead {
    private static final Pattern LINE = Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64})\n");

    private final Path file;

    /** @param database its name without credentials: each desk over the folder has a note of its own */
    NotedHead(Path folder, String database) {
        this.file = folder.resolve("review-" + Hashes.of(database).substring(0, 8) + ".head");
    }

    /** Notes the last entry, unless the chain is not the one that was noted before. Called after a commit. */
    void note(Connection connection) throws SQLException {
        Optional<Head> last = Sql.first(
                connection,
                "select number, hash from audit order by number desc limit 1",
                row -> new Head(row.getLong(1), row.getString(2)));
        try {
            Optional<Head> noted = noted();
            if (last.isEmpty()
                    || last.equals(noted)
                    || !problem(connection, noted).isEmpty()) {
                return;
            }
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "review-", ".part");
            Files.writeString(part, last.get().number() + " " + last.get().hash() + "\n", StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            // The deed is done whether it is noted here or not; the next one is noted with it.
        }
    }

    /** What of the noted entry is no longer in the chain; empty where all is. */
    String problem(Connection connection) throws SQLException {
        try {
            return problem(connection, noted());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private String problem(Connection connection, Optional<Head> noted) throws SQLException {
        if (noted.isEmpty()) {
            return "";
        }
        Optional<String> hash = Sql.first(
                connection,
                "select hash from audit where number = ?",
                row -> row.getString(1),
                noted.get().number());
        if (hash.isEmpty()) {
            return "entries are gone from the end: there were " + noted.get().number() + ", as " + file.getFileName()
                    + " tells";
        }
        return hash.get().equals(noted.get().hash())
                ? ""
                : "entry " + noted.get().number() + " is not the one that " + file.getFileName() + " tells of";
    }

    private Optional<Head> noted() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.UTF_8));
        if (!line.matches()) {
            throw new IOException("not a number and a hash");
        }
        return Optional.of(new Head(Long.parseLong(line.group(1)), line.group(2)));
    }

    private record Head(long number, String hash) {}
}
