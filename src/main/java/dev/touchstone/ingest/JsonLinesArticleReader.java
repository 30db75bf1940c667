package dev.touchstone.ingest;

import dev.touchstone.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonFactory;

/** Reads a source of one record a line, of any length: no more than a line is held. */
final class JsonLinesArticleReader implements ArticleReader {
    @Override
    public InputFormat format() {
        return InputFormat.JSONL;
    }

    @Override
    public void read(OpenedSource source, Limits limits, Consumer<Piece> sink) throws IOException {
        Encoding encoding = source.characters().encoding();
        InputStream bytes = source.bytes();
        bytes.skipNBytes(Math.min(encoding.markLength(), source.beginning().length));
        boolean recoded = !encoding.charset().equals(StandardCharsets.UTF_8);
        ByteLines lines =
                new ByteLines(recoded ? new Utf8Recoder(bytes, encoding.charset()) : bytes, limits.maxBytes());
        JsonFactory factory = JsonRecordParser.factory(limits.maxBytes());
        boolean any = false;
        while (lines.next()) {
            if (!lines.isTooLong() && isBlank(lines)) {
                continue;
            }
            any = true;
            // A record that the end of a damaged source cut off is part of that damage.
            if (!lines.isTerminated() && source.fault().isPresent()) {
                break;
            }
            Origin origin = new Origin(source.source().name(), lines.number());
            sink.accept(
                    lines.isTooLong()
                            ? Piece.of(Unreadable.of(
                                    origin,
                                    "record-too-long",
                                    "the record is longer than " + limits.maxBytes() + " bytes (limit maxBytes)"))
                            : new RecordPiece(
                                    origin,
                                    source.id(),
                                    Arrays.copyOf(lines.bytes(), lines.length()),
                                    encoding.charset().name(),
                                    factory,
                                    limits));
        }
        if (!any && source.fault().isEmpty()) {
            sink.accept(Piece.of(Unreadable.of(source.origin(), "empty", "no record in it")));
        }
    }

    private static boolean isBlank(ByteLines lines) {
        for (int i = 0; i < lines.length(); i++) {
            if (lines.bytes()[i] < 0 || lines.bytes()[i] > ' ') {
                return false;
            }
        }
        return true;
    }
}
