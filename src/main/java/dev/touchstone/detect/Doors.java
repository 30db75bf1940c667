package dev.touchstone.detect;

import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The ways into a program or an account that a page offers on its own host, or by a script: what its buttons say. */
final class Doors {
    /** A longer text that claims without the brand's name ("the official … browser") is of something else, in UTF-16 code units. */
    private static final int LABEL = 12;

    /** A button says little, in UTF-16 code units. */
    private static final int BUTTON = 24;

    private Doors() {}

    /** The shown texts, links to the page's own host first, then those that lead nowhere but where a script sends them. */
    static List<Span> of(ScannedArticle article) {
        List<Span> found = new ArrayList<>();
        for (AddressOccurrence link : article.addresses()) {
            if (link.internal() && link.role() == AddressOccurrence.Role.TARGET && isDoor(article, link.span())) {
                found.add(link.span());
            }
        }
        for (Hyperlink link : article.article().hyperlinks()) {
            Span shown = link.anchor();
            if (link.kind() == Hyperlink.Kind.LINK
                    && isScripted(link.target())
                    && shown.length() > 0
                    && shown.length() <= BUTTON
                    && isDoor(article, shown)) {
                found.add(shown);
            }
        }
        return found;
    }

    /** Whether a link to a place on the page's own site, of which nobody knows where it lies, gives a program. */
    static boolean hasUnplaced(ScannedArticle article) {
        return article.carrier().isEmpty()
                && article.article().hyperlinks().stream()
                        .anyMatch(link -> link.kind() == Hyperlink.Kind.LINK
                                && link.target().startsWith("/")
                                && !link.target().startsWith("//")
                                && link.anchor().length() > 0
                                && article.hasCue("download", link.anchor()));
    }

    /** Whether the link does what a script makes of it: by itself it leads nowhere. */
    static boolean isScripted(String target) {
        String read = target.strip();
        return read.regionMatches(true, 0, "javascript:", 0, 11)
                || read.isEmpty()
                || read.equals("#")
                || read.equals("#!");
    }

    private static boolean isDoor(ScannedArticle article, Span shown) {
        boolean named = article.hasMention(shown);
        boolean claimed = article.hasCue("claim", shown) && (named || shown.length() <= LABEL);
        return !article.hasCue("about", shown)
                && (article.hasCue("download", shown) || claimed || (named && article.hasCue("entrance", shown)));
    }
}
