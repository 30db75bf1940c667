package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Observations;
import dev.touchstone.evidence.Sighting;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers sightings into indicators, and names those that a piece of evidence points at. */
final class Indicators {
    private Indicators() {}

    /** By type, then by first occurrence. */
    static List<Indicator> gather(Observations observations, Set<String> implicated) {
        Map<String, Gathering> gatherings = new LinkedHashMap<>();
        for (Sighting sighting : observations.sightings()) {
            for (Named named : names(sighting.subject())) {
                Optional<Standing> standing = named.isAddress() ? sighting.standing() : Optional.empty();
                gatherings
                        .computeIfAbsent(named.name(), unused -> new Gathering(named, standing, new ArrayList<>()))
                        .spans()
                        .add(sighting.span());
            }
        }
        return gatherings.values().stream()
                .map(gathering -> gathering.indicator(implicated))
                .sorted(Comparator.comparing(Indicator::type)
                        .thenComparing(indicator -> indicator.occurrences().get(0))
                        .thenComparing(Indicator::value))
                .toList();
    }

    /** Names of the indicators that the evidence is about, the one it points at first. */
    static List<String> of(Evidence evidence) {
        Set<String> names = new LinkedHashSet<>();
        for (Subject subject : evidence.subjects()) {
            for (Named named : names(subject)) {
                names.add(named.name());
            }
        }
        return List.copyOf(names);
    }

    /**
     * Names of the indicators that the evidence counts against. A personal link tells of its own address and code, not of the
     * site it is on; impersonation tells of the site. What a link merely shows is never counted against.
     */
    static List<String> implicatedBy(Evidence evidence, Label label) {
        List<String> names = new ArrayList<>();
        boolean addressSeen = false;
        for (Subject subject : evidence.subjects()) {
            boolean address = subject instanceof Subject.Address;
            if (address && addressSeen) {
                continue;
            }
            addressSeen |= address;
            for (Named named : names(subject)) {
                if (named.type() != Indicator.Type.DOMAIN || label == Label.IMPERSONATION) {
                    names.add(named.name());
                }
            }
        }
        return names;
    }

    private static List<Named> names(Subject subject) {
        if (subject instanceof Subject.Address address) {
            WebAddress web = address.address();
            return List.of(new Named(Indicator.Type.DOMAIN, web.site()), new Named(Indicator.Type.URL, web.url()));
        }
        if (subject instanceof Subject.Code code) {
            return List.of(new Named(Indicator.Type.CODE, code.value()));
        }
        if (subject instanceof Subject.App app) {
            return List.of(new Named(Indicator.Type.APP, app.id()));
        }
        if (subject instanceof Subject.Contact contact) {
            return List.of(new Named(Indicator.Type.CONTACT, contact.value()));
        }
        return List.of();
    }

    private record Named(Indicator.Type type, String value, String name) {
        Named(Indicator.Type type, String value) {
            this(type, value, type.id() + ":" + value);
        }

        boolean isAddress() {
            return type == Indicator.Type.DOMAIN || type == Indicator.Type.URL;
        }
    }

    private record Gathering(Named named, Optional<Standing> standing, List<Span> spans) {
        Indicator indicator(Set<String> implicated) {
            boolean vouchedFor = named.type() == Indicator.Type.DOMAIN
                    && standing.filter(known -> known == Standing.OFFICIAL || known == Standing.USER_CONTENT)
                            .isPresent();
            return new Indicator(
                    named.type(), named.value(), standing, !vouchedFor && implicated.contains(named.name()), spans);
        }
    }
}
