package dev.touchstone.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What a user puts on top of a registry.
 *
 * @param files that were read
 * @param brands more brands, or others in place of those with the same id
 * @param exemptions what is not held against articles
 * @param knownBad hosts, each for itself and all below it, and where each is listed
 */
record Additions(
        Optional<ModelFiles> files, List<BrandFile> brands, List<ExemptionFile> exemptions, List<BadHost> knownBad) {
    static final Additions NONE = new Additions(Optional.empty(), List.of(), List.of(), List.of());

    /** A host of the user's list, and where it stands. */
    record BadHost(String host, Site site) {}

    Additions {
        brands = List.copyOf(brands);
        exemptions = List.copyOf(exemptions);
        knownBad = List.copyOf(knownBad);
    }
}
