package dev.touchstone.ingest;

import dev.touchstone.article.Article;
import dev.touchstone.article.Charsets;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a source of one record a line, of any length: no more than a line is held. */
final class JsonLinesReader implements ArticleReader {
    private final Map<InputFormat, ContentParser> parsers = new EnumMap<>(Map.of(
            InputFormat.TEXT, new TextParser(),
            InputFormat.MARKDOWN, new MarkdownParser(),
            InputFormat.HTML, new HtmlParser()));

    @Override
    public InputFormat format() {
        return InputFormat.JSONL;
    }

    @Override
    public void read(OpenedSource source, Limits limits, Consumer<ReadOutcome> sink) throws IOException {
        byte[] beginning = source.beginning();
        Encoding encoding = EncodingChooser.choose(beginning, beginning.length, true);
        InputStream bytes = source.bytes();
        bytes.skipNBytes(Math.min(encoding.markLength(), beginning.length));
        boolean recoded = !encoding.charset().equals(StandardCharsets.UTF_8);
        ByteLines lines =
                new ByteLines(recoded ? new Utf8Recoder(bytes, encoding.charset()) : bytes, limits.maxBytes());
        JsonRecordParser records = new JsonRecordParser(limits.maxBytes());
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
            try {
                sink.accept(new ReadArticle(article(lines, records, origin, source.id(), encoding, limits)));
            } catch (BadRecord bad) {
                sink.accept(Unreadable.of(origin, bad.code(), bad.what()));
            }
        }
        if (!any && source.fault().isEmpty()) {
            sink.accept(Unreadable.of(source.origin(), "empty", "no record in it"));
        }
    }

    private Article article(
            ByteLines lines, JsonRecordParser records, Origin origin, String name, Encoding encoding, Limits limits)
            throws BadRecord {
        if (lines.isTooLong()) {
            throw new BadRecord(
                    "record-too-long", "the record is longer than " + limits.maxBytes() + " bytes (limit maxBytes)");
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        int malformed = 0;
        JsonRecord record;
        try {
            record = records.parse(lines.bytes(), 0, lines.length());
        } catch (BadRecord bad) {
            // Bytes that are not UTF-8 are no reason to lose the record.
            Decoded decoded = Decoded.of(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8, false);
            if (decoded.malformed() == 0) {
                throw bad;
            }
            malformed = decoded.malformed();
            diagnostics.add(Encoding.malformed(decoded, encoding.charset().name()));
            record = records.parse(decoded.text());
        }
        String content = Wellformed.of(record.content());
        diagnostics.addAll(Wellformed.diagnostics(record.content()));
        if (record.several()) {
            diagnostics.add(new Diagnostic(
                    "several-contents",
                    "more than one of text, markdown and html is given; "
                            + record.format().id() + " was read"));
        }
        ArticleHeader header = new ArticleHeader(
                record.id().orElseGet(() -> name + ":" + origin.record()),
                origin,
                record.url(),
                record.title(),
                record.author(),
                record.published());
        ContentParser parser = Objects.requireNonNull(parsers.get(record.format()));
        Optional<String> declared =
                record.format() == InputFormat.HTML ? CharsetLabels.declared(content) : Optional.empty();
        return header.article(
                parser.parse(content, record.url(), limits),
                new Charsets(declared, encoding.charset().name(), malformed),
                diagnostics);
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
