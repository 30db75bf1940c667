package dev.touchstone.ingest;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source that is one article.
 *
 * @param id of the article
 * @param bytes as read, not more than the limit and one
 * @param cut whether there were more bytes than may be read
 * @param fault why the bytes ended too early
 */
// Pieces are parsed and never compared.
@SuppressWarnings("ArrayRecordComponent")
record DocumentPiece(
        Origin origin,
        String id,
        byte[] bytes,
        boolean cut,
        Optional<String> fault,
        ContentParser parser,
        Limits limits)
        implements Piece {
    @Override
    public int size() {
        return bytes.length;
    }

    private int length() {
        return Math.min(bytes.length, limits.maxBytes());
    }

    private boolean ended() {
        return !cut && fault.isEmpty();
    }

    /** Whether nothing is in it that could be judged. */
    boolean isBlank() {
        return EncodingChooser.choose(bytes, length(), !ended())
                .decode(bytes, length(), !ended())
                .text()
                .isBlank();
    }

    @Override
    public ReadOutcome parse() {
        Encoding encoding = EncodingChooser.choose(bytes, length(), !ended());
        Decoded decoded = encoding.decode(bytes, length(), !ended());
        if (decoded.text().isBlank()) {
            return Unreadable.of(origin, "empty", length() == 0 ? "the file is empty" : "no text in it");
        }
        List<Diagnostic> diagnostics = new ArrayList<>(encoding.diagnostics(decoded));
        if (cut) {
            diagnostics.add(new Diagnostic(
                    "truncated", "only its first " + limits.maxBytes() + " bytes were read (limit maxBytes)"));
        }
        fault.ifPresent(why -> diagnostics.add(new Diagnostic("truncated", "it ends too early: " + why)));
        Content content = parser.parse(decoded.text(), Optional.empty(), limits);
        ArticleHeader header = ArticleHeader.of(id, origin, Optional.empty());
        return new ReadArticle(
                header.article(ended() ? content : content.cut(), encoding.charsets(decoded.malformed()), diagnostics));
    }
}
