package dev.touchstone.ingest;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The three families of feeds. */
enum FeedDialect {
    /** 0.91 to 2.0: entries in a channel. */
    RSS,
    /** 0.9 and 1.0: entries beside their channel. */
    RDF,
    /** 0.3 and 1.0. */
    ATOM;

    /** By the outermost element around an entry. */
    static FeedDialect around(Element entry) {
        FeedDialect dialect = FeedTree.localName(entry).equals("entry") ? ATOM : RSS;
        for (Element each = entry.parent(); each != null; each = each.parent()) {
            switch (FeedTree.localName(each).toLowerCase(Locale.ROOT)) {
                case "rdf" -> dialect = RDF;
                case "feed" -> dialect = ATOM;
                case "rss" -> dialect = RSS;
                default -> {}
            }
        }
        return dialect;
    }
}
