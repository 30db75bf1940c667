package dev.touchstone.article;

/**
 * Where an article was read from.
 *
 * @param source file as named by the caller, or {@code -} for standard input
 * @param record number of the record in it, from 1; 0 when the file is the article
 */
public record Origin(String source, long record) {
    /** An article handed over by a program. */
    public static final Origin MEMORY = new Origin("memory", 0);

    @Override
    public String toString() {
        return record == 0 ? source : source + ":" + record;
    }
}
