package dev.touchstone.ingest;

import com.rometools.rome.io.SyndFeedInput;
import dev.touchstone.article.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads the entries of an RSS or Atom feed of any size, each as soon as it stands there whole. The feed is read as leniently as a
 * browser reads a page, since many are not well-formed.
 */
final class FeedArticleReader implements ArticleReader {
    @Override
    public InputFormat format() {
        return InputFormat.FEED;
    }

    @Override
    public void read(OpenedSource source, Limits limits, Consumer<Piece> sink) throws IOException {
        // Where the library is missing that is told once, and not of every entry.
        Objects.requireNonNull(SyndFeedInput.class);
        boolean whole = source.hasEnded();
        InputStream rest = source.bytes();
        byte[] bytes = whole ? source.beginning() : rest.readNBytes(limits.maxBytes());
        whole |= bytes.length < limits.maxBytes();
        EncodingChooser.Characters characters = EncodingChooser.read(bytes, bytes.length, !whole);
        Encoding encoding = characters.encoding();
        int mark = Math.min(encoding.markLength(), bytes.length);
        FeedCharacters text = new FeedCharacters(
                whole
                        ? new StringReader(characters.decoded().text())
                        : new InputStreamReader(
                                new SequenceInputStream(
                                        new ByteArrayInputStream(bytes, mark, bytes.length - mark), rest),
                                encoding.charset()));
        long number = 0;
        try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(text, "")) {
            Iterator<Element> elements = parser.iterator();
            while (elements.hasNext()) {
                Element element = elements.next();
                if (!isEntry(element)) {
                    continue;
                }
                number++;
                Origin origin = new Origin(source.source().name(), number);
                FeedEntry entry = FeedEntry.of(element, origin, source.id(), encoding, limits);
                element.remove();
                sink.accept(entry.size() > limits.maxBytes() ? tooLong(origin, limits) : entry);
            }
        }
        if (source.fault().isEmpty()) {
            end(source, number, text, sink);
        }
    }

    private static void end(OpenedSource source, long number, FeedCharacters text, Consumer<Piece> sink) {
        if (!text.isComplete()) {
            sink.accept(Piece.of(Unreadable.broken(
                    source.origin(),
                    "broken-feed",
                    number == 0
                            ? "the feed breaks off before its first entry"
                            : "the feed breaks off in entry " + number + " or right behind it",
                    number)));
        } else if (number == 0) {
            sink.accept(Piece.of(Unreadable.of(source.origin(), "empty", "no entry in it")));
        }
    }

    private static Piece tooLong(Origin origin, Limits limits) {
        return Piece.of(Unreadable.of(
                origin,
                "record-too-long",
                "the entry is longer than " + limits.maxBytes() + " bytes (limit maxBytes)"));
    }

    private static boolean isEntry(Element element) {
        String name = FeedTree.localName(element);
        if (!name.equals("item") && !name.equals("entry")) {
            return false;
        }
        Element around = element.parent();
        String parent = around == null ? "" : FeedTree.localName(around).toLowerCase(Locale.ROOT);
        return parent.equals("channel") || parent.equals("feed") || parent.equals("rdf") || parent.equals("rss");
    }
}
