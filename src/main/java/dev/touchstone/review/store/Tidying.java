package dev.touchstone.review.store;

import dev.touchstone.report.ReportFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clears up behind what was forgotten: the report folder's files, and pages of the database that held it. That it is to be done is noted
 * with the forgetting, so that it is taken up again whatever it broke off for. Safe for any number of threads and programs.
 */
final class Tidying {
    private final Database database;
    private final ReportFiles files;

    Tidying(Database database, ReportFiles files) {
        this.database = database;
        this.files = files;
    }

    boolean isDue() {
        return database.read(Facts::all).containsKey(Facts.FORGETTING);
    }

    /**
     * Rewrites the folder's files and gives pages back. Where the report is the one that was imported, notes that it is the same with less
     * in it; another one is left to be imported.
     *
     * @return what may still hold what was forgotten, with the reason
     * @throws UncheckedIOException if a file cannot be rewritten
     */
    synchronized List<String> finish() {
        Optional<String> noted;
        List<String> left;
        try {
            Optional<Closeable> held = ReportFolder.hold(files.folder());
            if (held.isEmpty()) {
                return List.of("report.jsonl, texts.jsonl, report.csv and exports: somebody is writing to the folder;"
                        + " the desk cleans them when it is opened again, or within an hour or two");
            }
            Closeable folder = held.get();
            try {
                // Read while the folder is held: another desk may have cleaned it, and noted so, until then.
                Map<String, String> facts = database.read(Facts::all);
                noted = Optional.ofNullable(facts.get(Facts.FORGETTING));
                left = new ArrayList<>(clean(facts));
            } finally {
                folder.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        Optional<String> kept = database.read(database.dialect()::tidy);
        kept.ifPresent(left::add);
        if (kept.isEmpty() && noted.isPresent()) {
            database.write(connection -> {
                Facts.doneForgetting(connection, noted.get());
                return true;
            });
        }
        return List.copyOf(left);
    }

    /** What cannot be rewritten keeps no other file from it. */
    private List<String> clean(Map<String, String> facts) throws IOException {
        String before = files.digest();
        boolean seen = Facts.isImported(facts, before);
        note(seen, connection -> Facts.came(connection, before));
        FolderForgetting folder = FolderForgetting.of(files, database.read(ForgottenArticles::of));
        List<String> left = new ArrayList<>();
        Attempts attempts = new Attempts();
        attempts.at(folder::texts);
        attempts.at(folder::csv);
        attempts.at(() -> left.addAll(folder.exported()));
        attempts.at(() -> report(folder, seen));
        String stamp = files.stamp();
        note(seen, connection -> Facts.put(connection, Facts.STAMP, stamp));
        attempts.end();
        left.addAll(folder.left());
        return left;
    }

    /**
     * Noted before it takes the name, so that a desk that is killed in between finds a report that it knows, and imports nothing; beside
     * what lies there until then, which stays there if it cannot be replaced.
     */
    private void report(FolderForgetting folder, boolean seen) throws IOException {
        folder.report(part -> {
            String coming = ReportFiles.digest(part);
            note(seen, connection -> Facts.put(connection, Facts.COMING, coming));
        });
        note(seen, Facts::came);
    }

    private void note(boolean seen, Note note) {
        if (seen) {
            database.write(connection -> {
                note.enter(connection);
                return true;
            });
        }
    }

    /** Enters what the desk keeps of itself. */
    @FunctionalInterface
    private interface Note {
        void enter(Connection connection) throws SQLException;
    }
}
