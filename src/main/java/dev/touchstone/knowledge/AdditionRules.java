package dev.touchstone.knowledge;

import dev.touchstone.web.PublicSuffixes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a user's additions must keep to beside the registry they are put on. */
final class AdditionRules {
    private AdditionRules() {}

    /** @param brands all there are, the user's among them */
    static void check(Additions additions, List<BrandFile> brands, PublicSuffixes suffixes, Problems problems) {
        Set<String> ids = new HashSet<>();
        brands.forEach(file -> ids.add(file.brand().id()));
        for (ExemptionFile file : additions.exemptions()) {
            String brand = file.exemption().brand();
            String host = file.exemption().subject().host();
            if (!brand.isEmpty() && !ids.contains(brand)) {
                problems.add(file.site("brand"), "no brand of the registry: \"" + brand + "\"");
            }
            if (!host.isEmpty() && suffixes.isPublicSuffix(host)) {
                problems.add(file.site("host"), "a public suffix belongs to nobody: \"" + host + "\"");
            } else if (!host.isEmpty() && suffixes.registrableDomain(host).isEmpty()) {
                problems.add(file.site("host"), "no host that anybody could have: \"" + host + "\"");
            }
        }
        Set<String> listed = new HashSet<>();
        for (Additions.BadHost bad : additions.knownBad()) {
            if (suffixes.isPublicSuffix(bad.host())) {
                problems.add(bad.site(), "a public suffix belongs to nobody: \"" + bad.host() + "\"");
            } else if (!listed.add(bad.host())) {
                problems.add(bad.site(), "\"" + bad.host() + "\" stands here twice");
            } else {
                owner(bad.host(), brands)
                        .ifPresent(brand -> problems.add(
                                bad.site(),
                                "\"" + bad.host() + "\" is " + brand
                                        + "'s own in the registry, which goes before this list; take"
                                        + " the line out, or put a file of your own in place of brands/" + brand
                                        + ".json"));
            }
        }
    }

    /** Id of the brand whose the host is, on days to come too: what ends on a day is told when the registry is checked. */
    private static Optional<String> owner(String host, List<BrandFile> brands) {
        return brands.stream()
                .map(BrandFile::brand)
                .filter(brand -> brand.domains().stream()
                        .filter(domain -> domain.fact().validTo().isEmpty())
                        .anyMatch(domain -> Exemption.isWithin(host, domain.value())))
                .map(Brand::id)
                .findFirst();
    }
}
