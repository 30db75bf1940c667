package dev.touchstone.review.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Clears up behind what was forgotten: the report folder's files, and pages of the database that held it. */
final class Tidying {
    private final Database database;
    private final ReportFiles files;

    Tidying(Database database, ReportFiles files) {
        this.database = database;
        this.files = files;
    }

    /**
     * Rewrites the folder's files, notes that the report is the same with less in it, and gives pages back.
     *
     * @param lines of the report that were forgotten
     * @param ids of the articles
     * @return files that may still hold what was forgotten, with the reason
     */
    List<String> afterForgetting(Set<Long> lines, Set<String> ids) {
        List<String> left;
        try {
            left = new FolderForgetting(files).forget(lines, ids);
            String digest = files.digest();
            String stamp = files.stamp();
            database.write(connection -> {
                Facts.put(connection, Facts.REPORT, digest);
                Facts.put(connection, Facts.STAMP, stamp);
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        database.read(connection -> {
            database.dialect().tidy(connection);
            return true;
        });
        return left;
    }
}
