package dev.touchstone.ingest;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A document that is one article.
 *
 * @param id of the article
 * @param url where it lies, if that is known
 * @param bytes as read, not more than the limit and one
 * @param known its characters, where telling the format has made them already
 * @param fault why the bytes ended too early
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares pieces, and a copy of the bytes would be waste.
record DocumentPiece(
        Origin origin,
        String id,
        Optional<String> url,
        byte[] bytes,
        Optional<EncodingChooser.Characters> known,
        Optional<String> fault,
        ContentParser parser,
        Limits limits)
        implements Piece {
    @Override
    public int size() {
        return bytes.length;
    }

    @Override
    public long checksum() {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    /** Whether there were more bytes than may be read. */
    private boolean isCut() {
        return bytes.length > limits.maxBytes();
    }

    private boolean isPart() {
        return isCut() || fault.isPresent();
    }

    private EncodingChooser.Characters characters() {
        return known.orElseGet(() -> EncodingChooser.read(bytes, Math.min(bytes.length, limits.maxBytes()), isPart()));
    }

    /** Whether nothing is in it that could be judged. */
    boolean isBlank() {
        return characters().decoded().text().isBlank();
    }

    @Override
    public ReadOutcome parse() {
        EncodingChooser.Characters characters = characters();
        Encoding encoding = characters.encoding();
        Decoded decoded = characters.decoded();
        if (decoded.text().isBlank()) {
            return Unreadable.of(origin, "empty", "no text in it");
        }
        List<Diagnostic> diagnostics = new ArrayList<>(encoding.diagnostics(decoded));
        if (isCut()) {
            diagnostics.add(new Diagnostic(
                    "truncated", "only its first " + limits.maxBytes() + " bytes were read (limit maxBytes)"));
        }
        fault.ifPresent(why -> diagnostics.add(new Diagnostic("truncated", "it ends too early: " + why)));
        Content content = parser.parse(decoded.text(), url, limits);
        ArticleHeader header = ArticleHeader.of(id, origin, url);
        return new ReadArticle(
                header.article(isPart() ? content.cut() : content, encoding.charsets(decoded.malformed()), diagnostics),
                parser.extracts());
    }
}
