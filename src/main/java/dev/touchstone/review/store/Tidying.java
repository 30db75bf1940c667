package dev.touchstone.review.store;

import dev.touchstone.report.ReportFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        Map<String, String> facts = database.read(Facts::all);
        List<String> left = new ArrayList<>();
        try {
            Optional<Closeable> held = ReportFolder.hold(files.folder());
            if (held.isEmpty()) {
                return List.of("report.jsonl, texts.jsonl, report.csv and exports: somebody is writing to the folder;"
                        + " the desk cleans them when it is opened again, or within an hour or two");
            }
            Closeable folder = held.get();
            try {
                left.addAll(clean(facts.getOrDefault(Facts.REPORT, "")));
            } finally {
                folder.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        Optional<String> kept = database.read(database.dialect()::tidy);
        kept.ifPresent(left::add);
        if (kept.isEmpty() && facts.containsKey(Facts.FORGETTING)) {
            database.write(connection -> {
                Facts.doneForgetting(connection, facts.get(Facts.FORGETTING));
                return true;
            });
        }
        return List.copyOf(left);
    }

    private List<String> clean(String imported) throws IOException {
        boolean seen = files.digest().equals(imported);
        ForgottenArticles forgotten = database.read(ForgottenArticles::of);
        List<String> left = new FolderForgetting(files).forget(forgotten);
        if (seen) {
            String digest = files.digest();
            String stamp = files.stamp();
            database.write(connection -> {
                Facts.put(connection, Facts.REPORT, digest);
                Facts.put(connection, Facts.STAMP, stamp);
                return true;
            });
        }
        return left;
    }
}
