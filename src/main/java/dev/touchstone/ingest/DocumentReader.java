package dev.touchstone.ingest;

import dev.touchstone.article.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a source that is one article. */
record DocumentReader(InputFormat format, ContentParser parser) implements ArticleReader {
    @Override
    public void read(OpenedSource source, Limits limits, Consumer<ReadOutcome> sink) throws IOException {
        byte[] bytes = source.beginning();
        boolean cut = false;
        if (!source.hasEnded() || bytes.length > limits.maxBytes()) {
            bytes = source.bytes().readNBytes(limits.maxBytes() + 1);
            cut = bytes.length > limits.maxBytes();
        }
        int length = Math.min(bytes.length, limits.maxBytes());
        boolean broken = source.fault().isPresent();
        Encoding encoding = EncodingChooser.choose(bytes, length, cut || broken);
        Decoded decoded = encoding.decode(bytes, length, cut || broken);
        if (decoded.text().isBlank()) {
            if (!broken) {
                sink.accept(
                        Unreadable.of(source.origin(), "empty", length == 0 ? "the file is empty" : "no text in it"));
            }
            return;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(encoding.diagnostics(decoded));
        if (cut) {
            diagnostics.add(new Diagnostic(
                    "truncated", "only its first " + limits.maxBytes() + " bytes were read (limit maxBytes)"));
        }
        source.fault().ifPresent(fault -> diagnostics.add(new Diagnostic("truncated", "it ends too early: " + fault)));
        Content content = parser.parse(decoded.text(), Optional.empty(), limits);
        ArticleHeader header = ArticleHeader.of(source.id(), source.origin(), Optional.empty());
        sink.accept(new ReadArticle(header.article(
                cut || broken ? content.cut() : content, encoding.charsets(decoded.malformed()), diagnostics)));
    }
}
