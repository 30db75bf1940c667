package dev.touchstone.ingest;

import dev.touchstone.article.Origin;

/**
 * A piece of a source as it was read: the bytes of a document or of a record, of which an article is still to be made. Reading
 * is for one thread, parsing for any: it needs the piece alone.
 */
public interface Piece {
    /** Where it stood. */
    Origin origin();

    /** How many bytes it holds; 0 where there was nothing to parse. */
    int size();

    /** A sum by which it is known to be the same when a source is read again; two different pieces may share it. */
    long checksum();

    /** Makes an article of it, or tells why there is none. For any thread; the same outcome each time. */
    ReadOutcome parse();

    /** A piece whose outcome is known. */
    static Piece of(Unreadable outcome) {
        return new KnownPiece(outcome.origin(), outcome);
    }

    /** A piece whose outcome is known. */
    static Piece of(Skipped outcome) {
        return new KnownPiece(outcome.origin(), outcome);
    }
}
