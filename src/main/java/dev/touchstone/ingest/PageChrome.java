package dev.touchstone.ingest;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Which parts of a page surround the article instead of belonging to it: menus, headers, footers, side bars. */
final class PageChrome {
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");
    /** Parts of class names and ids by which authors and themes name such parts. */
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "sidebar",
            "footer",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "topbar",
            "copyright");

    private static final int SHORTEST =
            NAMES.stream().mapToInt(String::length).min().orElse(0);
    private static final int LONGEST =
            NAMES.stream().mapToInt(String::length).max().orElse(0);

    private static final Set<String> NAMED = Set.of("div", "ul", "ol", "section", "table", "dl", "p");
    private static final Evaluator HEADLINE = QueryParser.parse("h1,h2");

    private PageChrome() {}

    static boolean contains(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "aside" -> true;
            // A header with a headline in it opens the article; one without holds a logo and a menu.
            case "header" -> element.selectFirst(HEADLINE) == null;
            default -> element.attributesSize() > 0 && isMarked(element);
        };
    }

    private static boolean isMarked(Element element) {
        return ROLES.contains(element.attr("role"))
                || (NAMED.contains(element.normalName())
                        && (isNamed(element.attr("class")) || isNamed(element.attr("id"))));
    }

    private static boolean isNamed(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean part = i < names.length() && Character.isLetterOrDigit(names.charAt(i));
            if (!part) {
                if (i - start >= SHORTEST
                        && i - start <= LONGEST
                        && NAMES.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
