package dev.touchstone.report.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far a spool has come.
 *
 * @param entries pieces of the input that are done with
 * @param articles judged
 * @param skipped pieces that were no articles
 * @param articlesEnd bytes of the file of records
 * @param tracesEnd bytes of the file of traces
 * @param mark how far the input is done with
 */
public record SpoolState(long entries, long articles, long skipped, long articlesEnd, long tracesEnd, InputMark mark) {
    static final SpoolState EMPTY = new SpoolState(0, 0, 0, 0, 0, InputMark.START);

    /** What a run has left behind that can be relied upon. */
    static SpoolState of(Path folder) throws IOException {
        for (SpoolFiles file : new SpoolFiles[] {SpoolFiles.ARTICLES, SpoolFiles.TRACES, SpoolFiles.INDEX}) {
            if (!Files.exists(file.in(folder))) {
                throw new IOException(file.in(folder) + " is missing; the run cannot be gone on with");
            }
        }
        SpoolIndex index = new SpoolIndex(SpoolFiles.INDEX.in(folder));
        SpoolState[] state = {EMPTY};
        long sound = index.sound(SpoolFiles.ARTICLES.in(folder), SpoolFiles.TRACES.in(folder));
        index.read(sound, entry -> state[0] = state[0].with(entry));
        return state[0];
    }

    SpoolState with(IndexEntry entry) {
        return new SpoolState(
                entries + 1,
                articles + (entry.kind() == RecordKind.ARTICLE ? 1 : 0),
                skipped + (entry.kind() == RecordKind.SKIPPED ? 1 : 0),
                entry.articles(),
                entry.traces(),
                entry.mark());
    }
}
