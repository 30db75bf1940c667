package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Observations;
import dev.touchstone.knowledge.Brand;
import dev.touchstone.knowledge.Knowledge;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The cards of the brands that evidence speaks of. */
final class BrandCards {
    private BrandCards() {}

    /** By brand id. */
    static List<BrandCard> of(Observations observations, Knowledge knowledge) {
        Set<String> ids = new TreeSet<>();
        for (Evidence evidence : observations.evidence()) {
            evidence.brand().ifPresent(ids::add);
        }
        return ids.stream()
                .flatMap(id -> knowledge.registry().brand(id).stream())
                .map(brand -> card(brand, knowledge))
                .toList();
    }

    private static BrandCard card(Brand brand, Knowledge knowledge) {
        return new BrandCard(
                brand.id(),
                brand.name(),
                brand.domains().stream()
                        .filter(domain -> domain.fact().validOn(knowledge.asOf()))
                        .map(domain -> domain.value())
                        .toList(),
                brand.verification().map(page -> page.address()),
                brand.affiliatePolicy().map(policy -> policy.address()));
    }
}
