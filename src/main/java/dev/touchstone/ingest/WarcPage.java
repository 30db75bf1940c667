package dev.touchstone.ingest;

import dev.touchstone.article.Origin;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * A page out of a web archive.
 *
 * @param url its address, which is its id as well
 * @param body as it was sent
 * @param media what it was said to be
 * @param coding codings of its content, as the header names them
 * @param chunked whether it was said to come in chunks
 * @param cut why there is no more of it
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares pieces, and a copy of the bytes would be waste.
record WarcPage(
        Origin origin,
        String url,
        byte[] body,
        HttpMedia media,
        String coding,
        boolean chunked,
        Optional<String> cut,
        Limits limits)
        implements Piece {
    private static final String HTTP = "application/http";
    /** More than any page's header takes. */
    private static final int LONGEST_HEADER = 1 << 18;

    /**
     * The page in a record; empty for records that hold none by their kind, such as requests.
     *
     * @throws IOException if the archive ends within the record
     */
    static Optional<Piece> of(WarcTargetRecord record, Origin origin, Limits limits) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().toString().equals(HTTP)) {
            return Optional.of(answer(response, origin, limits));
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            HttpMedia media = HttpMedia.of(record.headers().first("Content-Type"));
            return Optional.of(
                    media.mayBeArticle() ? page(record, 0, media, "", false, origin, limits) : other(origin));
        }
        return Optional.empty();
    }

    private static Piece answer(WarcResponse response, Origin origin, Limits limits) throws IOException {
        HttpResponse http;
        try {
            http = response.http();
        } catch (EOFException broken) {
            throw broken;
        } catch (IOException | IllegalArgumentException malformed) {
            return Piece.of(Unreadable.of(origin, "bad-record", "its HTTP header cannot be read"));
        }
        HttpMedia media = HttpMedia.of(http.headers().first("Content-Type"));
        if (http.status() < 200 || http.status() > 299 || !media.mayBeArticle()) {
            return other(origin);
        }
        return page(
                response,
                http.serializeHeader().length,
                media,
                String.join(",", http.headers().all("Content-Encoding")),
                String.join(",", http.headers().all("Transfer-Encoding"))
                        .toLowerCase(Locale.ROOT)
                        .contains("chunked"),
                origin,
                limits);
    }

    private static Piece page(
            WarcTargetRecord record,
            int headerLength,
            HttpMedia media,
            String coding,
            boolean chunked,
            Origin origin,
            Limits limits)
            throws IOException {
        long whole = record.body().size();
        int most = limits.maxBytes() + 1 + Math.min(LONGEST_HEADER, headerLength);
        byte[] bytes = record.body().stream().readNBytes((int) Math.min(most, whole));
        if (bytes.length < Math.min(most, whole)) {
            throw new EOFException();
        }
        byte[] body = java.util.Arrays.copyOfRange(bytes, Math.min(headerLength, bytes.length), bytes.length);
        Optional<String> cut = record.truncated() == WarcTruncationReason.NOT_TRUNCATED
                ? Optional.empty()
                : Optional.of("the archive holds a part of it only");
        return new WarcPage(origin, uri(record.target()), body, media, coding, chunked, cut, limits);
    }

    /** Some writers put it in angle brackets, as the first version of the format was taken to say. */
    private static String uri(String target) {
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    private static Piece other(Origin origin) {
        return Piece.of(Skipped.of(origin, "not-an-article", "a record of this kind is no article"));
    }

    @Override
    public int size() {
        return body.length;
    }

    @Override
    public long checksum() {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return sum.getValue() << 32 | Integer.toUnsignedLong(url.hashCode());
    }

    @Override
    public ReadOutcome parse() {
        try {
            byte[] sent = chunked ? Chunks.joined(body).orElse(body) : body;
            ContentCoding content = ContentCoding.undone(coding, sent, limits.maxBytes());
            return parse(content.bytes(), content.fault().or(() -> cut));
        } catch (UnsupportedInput unsupported) {
            return Unreadable.of(origin, "unsupported-format", unsupported.what());
        }
    }

    private ReadOutcome parse(byte[] bytes, Optional<String> fault) {
        int length = Math.min(bytes.length, limits.maxBytes());
        Optional<BinarySigns> binary =
                EncodingChooser.isWide(bytes, length) ? Optional.empty() : BinarySigns.in(bytes, length);
        if (binary.isPresent()) {
            return Skipped.of(origin, "not-an-article", binary.get().message());
        }
        boolean part = bytes.length > length || fault.isPresent();
        EncodingChooser.Characters characters = EncodingChooser.read(bytes, length, part, media.charset());
        String text = characters.decoded().text();
        if (text.isBlank() && fault.isEmpty()) {
            return Skipped.of(origin, "not-an-article", "an empty page");
        }
        Optional<ContentParser> parser = parser(text);
        if (parser.isEmpty()) {
            return Skipped.of(origin, "not-an-article", "it is not said to be a page, and does not look like one");
        }
        return new DocumentPiece(
                        origin, url, Optional.of(url), bytes, Optional.of(characters), fault, parser.get(), limits)
                .parse();
    }

    private Optional<ContentParser> parser(String text) {
        if (media.isPage()) {
            return Optional.of(new HtmlParser());
        }
        if (media.isText()) {
            return Optional.of(media.type().equals("text/plain") ? new TextParser() : new MarkdownParser());
        }
        return FormatSniffer.isPage(text) ? Optional.of(new HtmlParser()) : Optional.empty();
    }
}
