package dev.touchstone.ingest;

import dev.touchstone.article.Origin;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads sources of any format, packed or not. Whatever a source holds, reading it ends with outcomes and not with an
 * exception. Immutable and thread-safe.
 */
public final class SourceReader {
    private final Limits limits;
    private final Optional<InputFormat> forced;

    /** A reader that tells each source's format from its content and name. */
    public SourceReader(Limits limits) {
        this(limits, Optional.empty());
    }

    /** A reader that takes every source to be of one format, if one is given. */
    public SourceReader(Limits limits, Optional<InputFormat> forced) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.forced = Objects.requireNonNull(forced, "forced");
    }

    /**
     * Reads a source to its end.
     *
     * @param sink gets each article and each failure, in the order of the source, on this thread; what it throws ends the
     *     reading and reaches the caller
     */
    public void read(Source source, Consumer<ReadOutcome> sink) {
        pieces(source, piece -> sink.accept(piece.parse()));
    }

    /**
     * Reads a source to its end and leaves the parsing to whoever takes the pieces.
     *
     * @param sink gets each piece, in the order of the source, on this thread; what it throws ends the reading and reaches the
     *     caller
     */
    public void pieces(Source source, Consumer<Piece> sink) {
        try (OpenedSource opened = OpenedSource.open(source)) {
            long[] before = new long[1];
            read(opened, piece -> {
                before[0]++;
                sink.accept(piece);
            });
            opened.fault()
                    .ifPresent(fault -> sink.accept(Piece.of(Unreadable.broken(
                            opened.origin(), opened.isPacked() ? "broken-archive" : "read-error", fault, before[0]))));
        } catch (IOException failed) {
            sink.accept(Piece.of(Unreadable.of(
                    new Origin(source.name(), 0), "cannot-open", "cannot be read: " + OpenedSource.reason(failed))));
        }
    }

    private void read(OpenedSource opened, Consumer<Piece> sink) throws IOException {
        byte[] beginning = opened.beginning();
        if (beginning.length == 0) {
            if (opened.fault().isEmpty()) {
                sink.accept(Piece.of(Unreadable.of(opened.origin(), "empty", "the file is empty")));
            }
            return;
        }
        // What an archive holds beside pages says nothing against it.
        boolean archive =
                forced.map(format -> format == InputFormat.WARC).orElseGet(() -> WarcArticleReader.begins(beginning));
        if (archive) {
            read(new WarcArticleReader(), opened, sink);
            return;
        }
        Optional<BinarySigns> binary = EncodingChooser.isWide(beginning, beginning.length)
                ? Optional.empty()
                : BinarySigns.in(beginning, beginning.length);
        if (binary.isPresent()) {
            boolean claims = opened.source().named() || ArticleNames.claim(opened.id());
            String message = binary.get().message();
            sink.accept(
                    claims
                            ? Piece.of(Unreadable.of(opened.origin(), "binary", message))
                            : Piece.of(Skipped.of(opened.origin(), "not-an-article", message)));
            return;
        }
        try {
            read(format(opened), opened, sink);
        } catch (UnsupportedInput unsupported) {
            sink.accept(Piece.of(Unreadable.of(opened.origin(), "unsupported-format", unsupported.what())));
        }
    }

    /** Archives and feeds need libraries that judging does not. */
    private void read(ArticleReader reader, OpenedSource opened, Consumer<Piece> sink) throws IOException {
        try {
            reader.read(opened, limits, sink);
        } catch (NoClassDefFoundError missing) {
            sink.accept(Piece.of(Unreadable.of(
                    opened.origin(),
                    "unsupported-format",
                    "a library that reads " + reader.format().id() + " is missing")));
        }
    }

    private ArticleReader format(OpenedSource opened) throws UnsupportedInput {
        if (forced.isPresent()) {
            return ArticleReaders.of(forced.get());
        }
        return ArticleReaders.of(
                FormatSniffer.format(opened.characters().decoded().text(), opened.id()));
    }
}
