package dev.touchstone.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a source that is one article. */
record DocumentArticleReader(InputFormat format, ContentParser parser) implements ArticleReader {
    @Override
    public void read(OpenedSource source, Limits limits, Consumer<Piece> sink) throws IOException {
        byte[] bytes = source.beginning();
        boolean whole = source.hasEnded() && bytes.length <= limits.maxBytes();
        if (!whole) {
            bytes = source.bytes().readNBytes(limits.maxBytes() + 1);
        }
        DocumentPiece piece = new DocumentPiece(
                source.origin(),
                source.id(),
                Optional.empty(),
                bytes,
                whole ? Optional.of(source.characters()) : Optional.empty(),
                source.fault(),
                parser,
                limits);
        // Of a damaged source without text the damage is all there is to tell.
        if (piece.fault().isEmpty() || !piece.isBlank()) {
            sink.accept(piece);
        }
    }
}
