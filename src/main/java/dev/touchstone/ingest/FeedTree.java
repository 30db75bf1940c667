package dev.touchstone.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One entry of a feed as a feed of its own, well-formed whatever the feed was: the tree that the feed library takes. Names of no
 * known space are those of the feed, and what XML does not allow is left out.
 */
final class FeedTree {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String RSS_1 = "http://purl.org/rss/1.0/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Map<String, String> USUAL = Map.of(
            "content",
            "http://purl.org/rss/1.0/modules/content/",
            "dc",
            "http://purl.org/dc/elements/1.1/",
            "atom",
            ATOM,
            "rdf",
            RDF);

    private final Map<String, String> spaces;
    /** The space of the feed's own names. */
    private final String own;

    private FeedTree(Map<String, String> spaces, String own) {
        this.spaces = spaces;
        this.own = own;
    }

    /** A name without its prefix. */
    static String localName(org.jsoup.nodes.Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** What prefixes mean where the element stands, outer before inner. */
    static Map<String, String> spaces(org.jsoup.nodes.Element element) {
        Map<String, String> spaces = new LinkedHashMap<>();
        for (org.jsoup.nodes.Element each = element; each != null; each = each.parent()) {
            for (Attribute attribute : each.attributes()) {
                if (attribute.getKey().equals("xmlns")) {
                    spaces.putIfAbsent("", attribute.getValue());
                } else if (attribute.getKey().startsWith("xmlns:")) {
                    spaces.putIfAbsent(attribute.getKey().substring("xmlns:".length()), attribute.getValue());
                }
            }
        }
        return spaces;
    }

    /**
     * The entry within a feed of the dialect.
     *
     * @param spaces as {@link #spaces} tells them
     */
    static Document of(org.jsoup.nodes.Element entry, FeedDialect dialect, Map<String, String> spaces) {
        String own = switch (dialect) {
            case ATOM ->
                spaces.values().stream()
                        .filter(space -> space.equals("http://purl.org/atom/ns#"))
                        .findFirst()
                        .orElse(ATOM);
            case RDF -> spaces.getOrDefault("", RSS_1).isEmpty() ? RSS_1 : spaces.getOrDefault("", RSS_1);
            case RSS -> "";
        };
        FeedTree tree = new FeedTree(spaces, own);
        Element root;
        switch (dialect) {
            case ATOM -> {
                root = new Element("feed", Namespace.getNamespace(own));
                if (!own.equals(ATOM)) {
                    root.setAttribute("version", "0.3");
                }
                root.addContent(tree.copy(entry));
            }
            case RDF -> {
                root = new Element("RDF", Namespace.getNamespace("rdf", RDF));
                root.addContent(new Element("channel", Namespace.getNamespace(own)));
                root.addContent(tree.copy(entry));
            }
            default -> {
                root = new Element("rss").setAttribute("version", "2.0");
                root.addContent(new Element("channel").addContent(tree.copy(entry)));
            }
        }
        return new Document(root);
    }

    private Element copy(org.jsoup.nodes.Element from) {
        Element to = new Element(name(localName(from)), Namespace.getNamespace(space(from)));
        for (Attribute attribute : from.attributes()) {
            if (!attribute.getKey().startsWith("xml") && Verifier.checkAttributeName(attribute.getKey()) == null) {
                to.setAttribute(attribute.getKey(), allowed(attribute.getValue()));
            }
        }
        // Markup is read by itself: what the feed library makes of it is not HTML.
        if (from.childrenSize() > 0 && FeedContent.says(from)) {
            return to;
        }
        for (Node child : from.childNodes()) {
            if (child instanceof TextNode text) {
                to.addContent(allowed(text.getWholeText()));
            } else if (child instanceof org.jsoup.nodes.Element element) {
                to.addContent(copy(element));
            }
        }
        return to;
    }

    private String space(org.jsoup.nodes.Element element) {
        int colon = element.tagName().indexOf(':');
        String prefix = colon < 0 ? "" : element.tagName().substring(0, colon);
        for (org.jsoup.nodes.Element each = element; each != null; each = each.parent()) {
            String declared = each.attr(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
            if (!declared.isEmpty()) {
                return safe(declared);
            }
        }
        if (prefix.isEmpty()) {
            return own;
        }
        return safe(spaces.getOrDefault(prefix, USUAL.getOrDefault(prefix.toLowerCase(Locale.ROOT), own)));
    }

    private static String safe(String space) {
        return Verifier.checkNamespaceURI(space) == null ? space : "";
    }

    private static String name(String name) {
        return Verifier.checkElementName(name) == null ? name : "unnamed";
    }

    /** Without characters that XML cannot hold. */
    private static String allowed(String text) {
        if (Verifier.checkCharacterData(text) == null) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Verifier::isXMLCharacter).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
