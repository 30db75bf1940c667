package dev.touchstone.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which fields take what a reader seeks, as nearly every site has one: by their type, and by what programs and sites call them. */
final class SearchField {
    private static final Set<String> NAMES = Set.of("q", "s", "query", "keyword", "keywords", "filter", "wd");

    private static final List<String> CALLED = List.of("search", "搜索", "搜尋", "查找");

    private SearchField() {}

    static boolean is(Element input) {
        return input.attr("type").equalsIgnoreCase("search")
                || NAMES.contains(input.attr("name").toLowerCase(Locale.ROOT))
                || Stream.of(
                                input.id(),
                                input.attr("name"),
                                input.className(),
                                input.attr("placeholder"),
                                input.attr("aria-label"))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> CALLED.stream().anyMatch(name::contains));
    }
}
