package dev.touchstone.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.touchstone.article.Article;
import dev.touchstone.article.Charsets;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed.
 *
 * @param name what an entry without an id and a link is called, before its number
 * @param entry as it stood in the feed, taken out of it
 * @param spaces what prefixes mean where it stood
 * @param base against which its links are resolved, where the feed says so
 * @param size bytes, about
 */
record FeedEntry(
        Origin origin,
        String name,
        Element entry,
        FeedDialect dialect,
        Map<String, String> spaces,
        FeedLocation base,
        Encoding encoding,
        int size,
        Limits limits)
        implements Piece {
    /** An entry that still stands in its feed. */
    static FeedEntry of(Element entry, Origin origin, String name, Encoding encoding, Limits limits) {
        return new FeedEntry(
                origin,
                name,
                entry,
                FeedDialect.around(entry),
                FeedTree.spaces(entry),
                FeedLocation.around(entry),
                encoding,
                bytes(entry.wholeText()),
                limits);
    }

    private static int bytes(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            bytes += text.charAt(i) < 0x80 ? 0 : 2;
        }
        return bytes;
    }

    @Override
    public long checksum() {
        CRC32C sum = new CRC32C();
        sum.update(entry.wholeText().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    @Override
    public ReadOutcome parse() {
        SyndEntry read;
        try {
            List<SyndEntry> entries = new SyndFeedInput()
                    .build(FeedTree.of(entry, dialect, spaces))
                    .getEntries();
            if (entries.isEmpty()) {
                return Unreadable.of(origin, "bad-record", "the entry cannot be read");
            }
            read = entries.get(0);
        } catch (FeedException | IllegalArgumentException broken) {
            return Unreadable.of(origin, "bad-record", "the entry cannot be read");
        }
        Optional<FeedContent> content = FeedContent.of(read, entry, dialect);
        return content.isEmpty()
                ? Unreadable.of(origin, "no-text", "the entry has neither content nor title")
                : new ReadArticle(
                        article(read, content.get()), content.get().parser().extracts());
    }

    private Article article(SyndEntry read, FeedContent content) {
        Optional<String> url = field(read.getLink()).map(base::resolve);
        Wellformed text = Wellformed.of(content.text());
        List<Diagnostic> met = new ArrayList<>(text.diagnostics());
        ArticleHeader header = new ArticleHeader(
                id(read, url),
                origin,
                url,
                field(read.getTitle()).map(FeedContent::plainTitle),
                field(read.getAuthor()),
                published(read));
        return header.article(
                content.parser().parse(text.text(), base.ofContent(entry, url), limits),
                new Charsets(encoding.declared(), encoding.charset().name(), 0),
                met);
    }

    private String id(SyndEntry read, Optional<String> url) {
        return field(read.getUri()).or(() -> url).orElseGet(() -> name + ":" + origin.record());
    }

    /** As ISO 8601 where the date can be read, otherwise as it stands. */
    private Optional<String> published(SyndEntry read) {
        Date date = read.getPublishedDate() == null ? read.getUpdatedDate() : read.getPublishedDate();
        if (date != null) {
            return Optional.of(date.toInstant().toString());
        }
        for (Element child : entry.children()) {
            String named = FeedTree.localName(child);
            if (named.equals("pubDate")
                    || named.equals("published")
                    || named.equals("date")
                    || named.equals("updated")) {
                return field(child.text());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> field(@Nullable String value) {
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(Wellformed.of(value.strip()).text());
    }
}
