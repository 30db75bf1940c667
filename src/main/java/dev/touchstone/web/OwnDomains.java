package dev.touchstone.web;

import dev.touchstone.web.Resemblance.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The registrable domains of all brands: what is theirs, and what only begins like it. Immutable. */
final class OwnDomains {
    /** No domain of a brand has more labels. */
    private static final int LONGEST = 4;

    private static final int SEVERAL = 3;

    /** Suffixes under which names are sold or given to all the world for little, those of some countries among them. */
    private static final Set<String> OPEN = Set.of(
            ("ac ag ai bar beauty best bond bz cam cc cf cfd click club cm co cyou download fit fm fun ga gdn gg gq help"
                            + " host icu info ink io la lat lc li link live lol ltd me ml mn mom monster mu net nu one online"
                            + " party pics pro pw quest rest review ru sbs sc sh shop site skin so space st store stream su support"
                            + " tech tk to tokyo top tv uno us vc vip wang website win work world ws xin xyz zone")
                    .split(" "));

    private final Map<String, String> brands = new HashMap<>();
    private final Set<String> starts;
    private final Map<String, Integer> borne = new HashMap<>();

    OwnDomains(Map<String, ? extends Collection<String>> domains) {
        domains.forEach((brand, own) -> own.forEach(domain -> brands.putIfAbsent(domain, brand)));
        starts = brands.keySet().stream()
                .map(domain -> domain.substring(0, domain.indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
        brands.keySet().forEach(domain -> borne.merge(domain.substring(0, domain.indexOf('.')), 1, Integer::sum));
    }

    /** The domains of each brand, those of several with the first alone. */
    SortedMap<String, List<String>> byBrand() {
        SortedMap<String, List<String>> found = new TreeMap<>();
        new TreeMap<>(brands)
                .forEach((domain, brand) ->
                        found.computeIfAbsent(brand, key -> new ArrayList<>()).add(domain));
        return found;
    }

    /** Whether a brand that has sites of its own under several suffixes bears the domain's label there, and the suffix is dear. */
    boolean isOneMore(String domain) {
        return borne.getOrDefault(domain.substring(0, domain.indexOf('.')), 0) >= SEVERAL
                && !OPEN.contains(domain.substring(domain.lastIndexOf('.') + 1));
    }

    /** Whether the host lies on one. */
    boolean hold(String host) {
        for (String at = host; !at.isEmpty(); at = at.indexOf('.') < 0 ? "" : at.substring(at.indexOf('.') + 1)) {
            if (brands.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A whole domain among labels before a foreign one, or one that the foreign label carries on:
     * {@code ledger.com-account.example}, {@code ledger.com1628.example}.
     *
     * @param label the foreign domain's own
     */
    Optional<Resemblance> within(List<String> labels, String label) {
        for (int i = 0; i < labels.size(); i++) {
            if (!starts.contains(labels.get(i))) {
                continue;
            }
            for (int end = i + 2; end <= Math.min(i + LONGEST, labels.size()); end++) {
                String brand = brands.get(String.join(".", labels.subList(i, end)));
                if (brand != null) {
                    return Optional.of(new Resemblance(brand, Kind.SUBDOMAIN, labels.get(i)));
                }
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            Optional<String> brand = carriedOn(labels.get(i), i + 1 < labels.size() ? labels.get(i + 1) : label);
            if (brand.isPresent()) {
                return Optional.of(new Resemblance(brand.get(), Kind.SUBDOMAIN, labels.get(i)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> carriedOn(String label, String next) {
        int end = 0;
        while (end < next.length() && Letters.isLatin(next.charAt(end))) {
            end++;
        }
        return end == 0 || end == next.length() || !starts.contains(label)
                ? Optional.empty()
                : of(label + '.' + next.substring(0, end));
    }

    /** The brand whose registrable domain this is. */
    Optional<String> of(String domain) {
        return Optional.ofNullable(brands.get(domain));
    }

    /** The brand whose {@code .com} this is with a letter of the suffix left out: {@code exodus.cm}. */
    Optional<String> clipped(String domain) {
        boolean clipped = domain.endsWith(".cm") || domain.endsWith(".om");
        boolean everywhere = borne.getOrDefault(domain.substring(0, domain.indexOf('.')), 0) >= SEVERAL;
        return clipped && !everywhere ? of(domain.substring(0, domain.lastIndexOf('.')) + ".com") : Optional.empty();
    }

    /** Whether a domain under a suffix that anybody rents out is a brand's with a country added: {@code uk.com}, {@code com.de}. */
    boolean isAped(String domain) {
        String[] labels = domain.split("\\.", -1);
        return labels.length == 3
                && brands.containsKey(labels[0] + ".com")
                && ((labels[1].equals("com") && labels[2].length() == 2)
                        || (labels[2].equals("com") && labels[1].length() == 2));
    }
}
