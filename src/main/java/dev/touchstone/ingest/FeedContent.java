package dev.touchstone.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says: its content, else its summary, else its title.
 *
 * @param text as it is to be parsed
 * @param html whether it is HTML; plain text otherwise
 */
record FeedContent(String text, boolean html) {
    /** Elements in which entries say what they have to say, the fullest first. */
    private static final List<List<String>> SAYING =
            List.of(List.of("encoded", "content", "body"), List.of("description", "summary"));

    static Optional<FeedContent> of(SyndEntry entry, Element element, FeedDialect dialect) {
        List<SyndContent> summary = entry.getDescription() == null ? List.of() : List.of(entry.getDescription());
        return markup(element, SAYING.get(0))
                .or(() -> read(entry.getContents(), dialect))
                .or(() -> markup(element, SAYING.get(1)))
                .or(() -> read(summary, dialect))
                .or(() -> Optional.ofNullable(entry.getTitle())
                        .filter(title -> !title.isBlank())
                        .map(title -> new FeedContent(plainTitle(title), false)));
    }

    private static Optional<FeedContent> read(List<SyndContent> said, FeedDialect dialect) {
        for (SyndContent each : said) {
            if (each.getValue() != null && !each.getValue().isBlank() && isText(each.getType())) {
                boolean html = dialect == FeedDialect.ATOM ? isHtml(each.getType()) : hasMarkup(each.getValue());
                return Optional.of(new FeedContent(each.getValue(), html));
            }
        }
        return Optional.empty();
    }

    /** Whether an entry says in this element what it has to say. */
    static boolean says(Element element) {
        return SAYING.stream().anyMatch(names -> names.contains(FeedTree.localName(element)));
    }

    ContentParser parser() {
        return html ? new HtmlParser() : new TextParser();
    }

    /** Markup that is not escaped: XHTML as Atom has it, or a writer's oversight. It is written anew as HTML. */
    private static Optional<FeedContent> markup(Element entry, List<String> names) {
        for (Element child : entry.children()) {
            if (names.contains(FeedTree.localName(child))
                    && child.childrenSize() > 0
                    && !child.wholeText().isBlank()) {
                return Optional.of(new FeedContent(html(child), true));
            }
        }
        return Optional.empty();
    }

    private static String html(Element content) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element copy = content.clone();
        page.body().appendChild(copy);
        for (Element element : copy.getAllElements()) {
            element.tagName(FeedTree.localName(element));
            for (TextNode text : element.textNodes()) {
                if (text instanceof CDataNode) {
                    text.replaceWith(new TextNode(text.getWholeText()));
                }
            }
        }
        return copy.html();
    }

    /** A title is one line of text; entities that were escaped twice are common in it. */
    static String plainTitle(String title) {
        return hasMarkup(title) ? Parser.parseBodyFragment(title, "").body().text() : title;
    }

    private static boolean isText(@Nullable String type) {
        String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return kind.isEmpty()
                || kind.equals("html")
                || kind.equals("xhtml")
                || kind.startsWith("text")
                || kind.endsWith("xhtml+xml");
    }

    private static boolean isHtml(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).contains("html");
    }

    /** A tag or a character reference: RSS does not say whether a text is HTML. */
    static boolean hasMarkup(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '<' && (isLetter(next) || next == '/' || next == '!')) {
                return true;
            }
            if (c == '&' && (next == '#' || isLetter(next)) && isReference(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReference(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < 10
                && (isLetter(text.charAt(end)) || isDigitOrHash(text.charAt(end)))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ';';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigitOrHash(char c) {
        return (c >= '0' && c <= '9') || c == '#';
    }
}
