package dev.touchstone.ingest;

import dev.touchstone.article.Charsets;
import dev.touchstone.article.Diagnostic;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a document's bytes are read.
 *
 * @param charset what is used
 * @param markLength bytes of the byte-order mark
 * @param declared what the document says of itself, as written
 */
record Encoding(Charset charset, int markLength, Optional<String> declared) {
    Decoded decode(byte[] bytes, int length, boolean cut) {
        return Decoded.of(bytes, Math.min(markLength, length), length, charset, cut);
    }

    /** The same, with what the document says of itself. */
    Encoding declared(Optional<String> label) {
        return new Encoding(charset, markLength, label);
    }

    Charsets charsets(int malformed) {
        return new Charsets(declared, charset.name(), malformed);
    }

    /** What a reader of the report must know: a declaration that does not hold, and characters that were lost. */
    List<Diagnostic> diagnostics(Decoded decoded) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        declared.filter(label -> !isMeantBy(label))
                .ifPresent(label -> diagnostics.add(new Diagnostic(
                        "charset-mismatch",
                        "declared as " + label + ", but it is in " + charset.name() + " and was read so")));
        if (decoded.malformed() > 0) {
            diagnostics.add(malformed(decoded, charset.name()));
        }
        return diagnostics;
    }

    private boolean isMeantBy(String label) {
        boolean wide = charset.name().startsWith("UTF-16") && label.regionMatches(true, 0, "utf-16", 0, 6);
        return wide || CharsetLabels.charset(label).equals(Optional.of(charset));
    }

    static Diagnostic malformed(Decoded decoded, String charset) {
        return new Diagnostic(
                "malformed-characters",
                String.format(
                        Locale.ROOT,
                        "%d byte sequence%s not valid in %s and replaced by U+FFFD, the first at character %d",
                        decoded.malformed(),
                        decoded.malformed() == 1 ? " is" : "s are",
                        charset,
                        decoded.firstMalformed()));
    }
}
