package dev.touchstone.ingest;

import dev.touchstone.article.Origin;

/** A piece that needed no parsing. */
record KnownPiece(Origin origin, ReadOutcome parse) implements Piece {
    @Override
    public int size() {
        return 0;
    }

    @Override
    public long checksum() {
        return origin.toString().hashCode();
    }
}
