package dev.touchstone.detect;

import dev.touchstone.evidence.Subject;
import dev.touchstone.knowledge.Referral;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The occurrences of one code in links to one site.
 *
 * @param site registrable domain
 * @param code as written
 * @param links by place, never empty
 */
record LinkGroup(String site, String code, List<AddressOccurrence> links) {
    LinkGroup {
        links = List.copyOf(links);
    }

    /** Every code that a link carries, site by site, in order of first occurrence. */
    static List<LinkGroup> byCode(ScannedArticle article) {
        Map<String, List<CodeOccurrence>> groups = new LinkedHashMap<>();
        for (CodeBook.Entry entry : article.strangersCodes().entries()) {
            for (CodeOccurrence occurrence : entry.occurrences()) {
                if (occurrence.kind() == CodeOccurrence.Kind.LINK) {
                    occurrence
                            .address()
                            .filter(address ->
                                    !address.internal() || article.carrier().isEmpty())
                            .ifPresent(address -> groups.computeIfAbsent(
                                            CodeBook.key(entry.code())
                                                    + ' '
                                                    + address.address().site(),
                                            unused -> new ArrayList<>())
                                    .add(occurrence));
                }
            }
        }
        List<LinkGroup> found = new ArrayList<>();
        for (List<CodeOccurrence> group : groups.values()) {
            List<AddressOccurrence> links = group.stream()
                    .flatMap(occurrence -> occurrence.address().stream())
                    .toList();
            found.add(new LinkGroup(links.get(0).address().site(), group.get(0).code(), links));
        }
        return found;
    }

    Optional<Referral> referral() {
        return links.stream().flatMap(link -> link.referral().stream()).findFirst();
    }

    boolean isPlain() {
        return links.stream().anyMatch(AddressOccurrence::isReferral);
    }

    int size() {
        return links.size();
    }

    List<Span> spans() {
        return links.stream().map(AddressOccurrence::span).toList();
    }

    /** The address first, then the code. */
    List<Subject> subjects() {
        return List.of(new Subject.Address(links.get(0).address()), new Subject.Code(code));
    }
}
