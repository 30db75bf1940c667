package dev.touchstone.ingest;

import dev.touchstone.article.Article;
import dev.touchstone.article.Charsets;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;
import tools.jackson.core.json.JsonFactory;

/**
 * A record of JSON Lines.
 *
 * @param name what a record without an id is called, before its number
 * @param line in UTF-8
 * @param charset that the source is written in
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares pieces, and a copy of the bytes would be waste.
record RecordPiece(Origin origin, String name, byte[] line, String charset, JsonFactory factory, Limits limits)
        implements Piece {
    private static final Map<InputFormat, ContentParser> PARSERS = new EnumMap<>(Map.of(
            InputFormat.TEXT, new TextParser(),
            InputFormat.MARKDOWN, new MarkdownParser(),
            InputFormat.HTML, new HtmlParser()));

    @Override
    public int size() {
        return line.length;
    }

    @Override
    public long checksum() {
        CRC32C sum = new CRC32C();
        sum.update(line);
        return sum.getValue();
    }

    @Override
    public ReadOutcome parse() {
        try {
            return article();
        } catch (BadRecord bad) {
            return Unreadable.of(origin, bad.code(), bad.what());
        }
    }

    private ReadArticle article() throws BadRecord {
        List<Diagnostic> diagnostics = new ArrayList<>();
        int malformed = 0;
        JsonRecord record;
        try {
            record = new JsonRecordParser(factory).parse(line, 0, line.length);
        } catch (BadRecord bad) {
            // Bytes that are not UTF-8 are no reason to lose the record.
            Decoded decoded = Decoded.of(line, 0, line.length, StandardCharsets.UTF_8, false);
            if (decoded.malformed() == 0) {
                throw bad;
            }
            malformed = decoded.malformed();
            diagnostics.add(Encoding.malformed(decoded, charset));
            record = new JsonRecordParser(factory).parse(decoded.text());
        }
        Wellformed content = Wellformed.of(record.content());
        diagnostics.addAll(content.diagnostics());
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
        ContentParser parser = Objects.requireNonNull(PARSERS.get(record.format()));
        Optional<String> declared =
                record.format() == InputFormat.HTML ? CharsetLabels.declared(content.text()) : Optional.empty();
        Article article = header.article(
                parser.parse(content.text(), record.url(), limits),
                new Charsets(declared, charset, malformed),
                diagnostics);
        return new ReadArticle(article, parser.extracts());
    }
}
