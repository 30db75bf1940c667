package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The occurrences of one address, of one host or of one site.
 *
 * @param occurrences by place, never empty
 */
record AddressGroup(List<AddressOccurrence> occurrences) {
    AddressGroup {
        occurrences = List.copyOf(occurrences);
    }

    /** The addresses that pass, one group for each whole address, in order of first occurrence. */
    static List<AddressGroup> byUrl(ScannedArticle article, Predicate<AddressOccurrence> filter) {
        return by(WebAddress::url, article, filter);
    }

    /** The addresses that pass, one group for each host, in order of first occurrence. */
    static List<AddressGroup> byHost(ScannedArticle article, Predicate<AddressOccurrence> filter) {
        return by(WebAddress::host, article, filter);
    }

    /** The addresses that pass, one group for each registrable domain, in order of first occurrence. */
    static List<AddressGroup> bySite(ScannedArticle article, Predicate<AddressOccurrence> filter) {
        return by(WebAddress::site, article, filter);
    }

    private static List<AddressGroup> by(
            Function<WebAddress, String> key, ScannedArticle article, Predicate<AddressOccurrence> filter) {
        Map<String, List<AddressOccurrence>> groups = new LinkedHashMap<>();
        for (AddressOccurrence address : article.addresses()) {
            if (filter.test(address)) {
                groups.computeIfAbsent(key.apply(address.address()), unused -> new ArrayList<>())
                        .add(address);
            }
        }
        return groups.values().stream().map(AddressGroup::new).toList();
    }

    AddressOccurrence first() {
        return occurrences.get(0);
    }

    int size() {
        return occurrences.size();
    }

    List<Span> spans() {
        return occurrences.stream().map(AddressOccurrence::span).toList();
    }
}
