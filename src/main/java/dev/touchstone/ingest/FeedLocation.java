package dev.touchstone.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Against what the links of an entry are resolved.
 *
 * @param declared what {@code xml:base} says around the entry, the outer ones worked in; empty where none does
 * @param site the link of the channel; empty where it has none
 */
record FeedLocation(String declared, String site) {
    private static final String BASE = "xml:base";

    /** The base of an entry that still stands in its feed. */
    static FeedLocation around(Element entry) {
        Deque<String> bases = new ArrayDeque<>();
        String site = "";
        for (Element each = entry; each != null; each = each.parent()) {
            if (each.hasAttr(BASE)) {
                bases.push(each.attr(BASE));
            }
            if (FeedTree.localName(each).equals("channel")) {
                site = each.children().stream()
                        .filter(child -> child.tagName().equals("link"))
                        .map(child -> child.text().strip())
                        .filter(link -> !link.isEmpty())
                        .findFirst()
                        .orElse("");
            }
        }
        String declared = "";
        for (String each : bases) {
            declared = resolved(each, declared);
        }
        return new FeedLocation(declared, site);
    }

    /** A link of the entry as an absolute address, where that can be. */
    String resolve(String link) {
        return resolved(link, declared.isEmpty() ? site : declared);
    }

    /**
     * Where the content of the entry lies, for the links in it: what it declares, else what is declared around it, else the
     * entry's own address, else the site.
     */
    Optional<String> ofContent(Element entry, Optional<String> url) {
        String inner = declared;
        for (Element child : entry.children()) {
            if (child.hasAttr(BASE) && FeedContent.says(child)) {
                inner = resolved(child.attr(BASE), declared);
                break;
            }
        }
        String known = inner.isEmpty() ? url.orElse(site) : inner;
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private static String resolved(String link, String base) {
        return TargetResolver.of(Optional.of(base)).resolve(link);
    }
}
