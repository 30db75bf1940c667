package dev.touchstone.knowledge;

import dev.touchstone.knowledge.LexiconEntry.BrandName;
import dev.touchstone.web.HostWords;
import dev.touchstone.web.Lookalikes;
import dev.touchstone.web.ProtectedName;
import dev.touchstone.web.PublicSuffixes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What brands are called, for the lexicon and for look-alike hosts. */
final class BrandNames {
    /** Domains whose own label is the brand's name or a form of it; others are called by what they are for. */
    private static final Set<String> NAMED_AFTER_THE_BRAND = Set.of("main", "regional", "former");

    private BrandNames() {}

    /** Enters the names that hold on the day, and the phrases in which they stand by accident. */
    static void enter(Brand brand, LocalDate day, LexiconBuilder lexicon) {
        for (Brand.Name name : brand.names()) {
            if (name.fact().validOn(day)) {
                lexicon.add(new BrandName(brand.id(), name.value(), name.ambiguous(), name.respelling()));
            }
        }
        brand.decoys().forEach(decoy -> lexicon.addDecoy(brand.id(), decoy));
    }

    /** Latin names and the labels of main domains; a label that is an ambiguous name, of whatever brand, is held to be one. */
    static Lookalikes lookalikes(
            List<Brand> brands,
            LocalDate day,
            LexiconBuilder lexicon,
            Set<String> falseFriends,
            PublicSuffixes suffixes) {
        List<ProtectedName> names = new ArrayList<>();
        Set<String> ambiguous = new HashSet<>();
        Map<String, List<String>> own = new TreeMap<>();
        for (Brand brand : brands) {
            for (Brand.Name name : brand.names()) {
                Optional<String> label =
                        name.fact().validOn(day) ? label(lexicon.fold(name.value())) : Optional.empty();
                label.ifPresent(each -> names.add(new ProtectedName(brand.id(), each, name.ambiguous())));
                label.filter(each -> name.ambiguous()).ifPresent(ambiguous::add);
            }
        }
        for (Brand brand : brands) {
            List<String> domains = own.computeIfAbsent(brand.id(), key -> new ArrayList<>());
            for (Brand.Domain domain : brand.domains()) {
                if (!suffixes.registrableDomain(domain.value()).equals(Optional.of(domain.value()))) {
                    continue;
                }
                domains.add(domain.value());
                if (NAMED_AFTER_THE_BRAND.contains(domain.role())) {
                    label(domain.value().substring(0, domain.value().indexOf('.')))
                            .ifPresent(
                                    each -> names.add(new ProtectedName(brand.id(), each, ambiguous.contains(each))));
                }
            }
        }
        return new Lookalikes(names, own, HostWords.USUAL, falseFriends, suffixes);
    }

    /** As hosts write it: letters and digits alone; empty where there are others than of ASCII. */
    private static Optional<String> label(String name) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                label.append(c);
            } else if (c != ' ' && c != '.' && c != '-') {
                return Optional.empty();
            }
        }
        return label.length() == 0 ? Optional.empty() : Optional.of(label.toString());
    }
}
