package dev.touchstone.cli;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.knowledge.Fact;
import dev.touchstone.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of which a registry tells.
 *
 * @param domains what is known of the domains of all brands
 */
record RegistryDays(List<Fact> domains) {
    RegistryDays {
        domains = List.copyOf(domains);
    }

    static RegistryDays of(Knowledge knowledge) {
        return new RegistryDays(knowledge.registry().brands().stream()
                .flatMap(brand -> brand.domains().stream())
                .map(Brand.Domain::fact)
                .toList());
    }

    /** The first day on which a domain's fact was read, began or ended; absent where none has a date. */
    Optional<LocalDate> first() {
        return domains.stream()
                .flatMap(fact -> Stream.of(fact.checked(), fact.validFrom(), fact.validTo()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** Whether any domain is anybody's on that day. */
    boolean anythingHoldsOn(LocalDate day) {
        return domains.stream().anyMatch(fact -> fact.validOn(day));
    }
}
