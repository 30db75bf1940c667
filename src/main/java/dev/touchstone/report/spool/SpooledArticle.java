package dev.touchstone.report.spool;

import dev.touchstone.assess.JudgedArticle;

/**
 * An article as it was kept.
 *
 * @param offset by which it can be read again
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them, and a copy of the bytes would be waste.
public record SpooledArticle(long offset, byte[] record) {
    /** The article; for any thread. */
    public JudgedArticle judged() {
        return ArticleRecord.read(record);
    }

    /** The article without its blocks, hyperlinks and markup, which most of a report does not tell of; for any thread. */
    public JudgedArticle plain() {
        return ArticleRecord.plain(record);
    }
}
