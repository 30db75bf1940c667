package dev.touchstone.ingest;

import dev.touchstone.article.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a web archive: answers of servers, and documents that stand in it by themselves. Where the archive breaks,
 * what stood before is read and the break is told.
 */
final class WarcArticleReader implements ArticleReader {
    private static final byte[] BEGINNING = "WARC/".getBytes(StandardCharsets.US_ASCII);

    @Override
    public InputFormat format() {
        return InputFormat.WARC;
    }

    static boolean begins(byte[] bytes) {
        return bytes.length > BEGINNING.length
                && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    @Override
    public void read(OpenedSource source, Limits limits, Consumer<Piece> sink) {
        long number = 0;
        long[] pages = new long[1];
        try {
            WarcReader reader = new WarcReader(source.bytes());
            reader.setLenient(true);
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                number++;
                if (record.get() instanceof WarcTargetRecord target) {
                    WarcPage.of(target, new Origin(source.source().name(), number), limits)
                            .ifPresent(page -> {
                                pages[0]++;
                                sink.accept(page);
                            });
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            if (source.fault().isEmpty()) {
                sink.accept(Piece.of(Unreadable.broken(
                        source.origin(),
                        "broken-archive",
                        number == 0
                                ? "not a whole record of a WARC archive is in it"
                                : "the archive breaks off in record " + number + " or right behind it",
                        pages[0])));
            }
        }
    }
}
