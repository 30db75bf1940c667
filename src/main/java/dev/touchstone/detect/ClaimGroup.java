package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.knowledge.HostEntry;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The claims that vouch for one site as one brand's. Those that a warning denies are kept apart from those that stand.
 *
 * @param brand id
 * @param site registrable domain
 * @param claims by place, never empty
 */
record ClaimGroup(String brand, String site, List<Claim> claims) {
    private static final double FORMER = 0.3;

    ClaimGroup {
        claims = List.copyOf(claims);
    }

    /** Groups the claims that pass, in order of first occurrence; claims without a brand are left out. */
    static List<ClaimGroup> of(ScannedArticle article, Predicate<Claim> filter) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : article.claims()) {
            if (claim.brand().isPresent() && filter.test(claim)) {
                String key =
                        claim.brand().get() + ' ' + claim.target().address().site() + ' ' + claim.denied();
                groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(claim);
            }
        }
        return groups.values().stream()
                .map(claims -> new ClaimGroup(
                        claims.get(0).brand().orElseThrow(),
                        claims.get(0).target().address().site(),
                        claims))
                .toList();
    }

    boolean isDenied() {
        return claims.get(0).denied();
    }

    /** The words and what they vouch for, each place once. */
    List<Span> spans() {
        return claims.stream()
                .flatMap(claim -> Stream.of(claim.words(), claim.target().span()))
                .distinct()
                .toList();
    }

    /** A host that the brand gave up is called so by texts of its day. */
    private boolean wasTheBrands() {
        return claims.stream()
                .allMatch(claim -> claim.target().host().registeredUntil().isPresent()
                        && claim.target()
                                .host()
                                .entry()
                                .map(HostEntry::brand)
                                .filter(brand::equals)
                                .isPresent());
    }

    /** That the site is vouched for, told by the first of the words. */
    Evidence evidence(Signal signal, double strength, ScannedArticle article) {
        Claim first = claims.get(0);
        return Evidence.of(
                signal,
                Optional.of(brand),
                spans(),
                List.of(new Subject.Address(first.target().address()), new Subject.Brand(brand)),
                wasTheBrands() ? strength * FORMER : strength,
                Because.of(
                        signal.id(),
                        Map.of(
                                "brand",
                                brand,
                                "site",
                                site,
                                "words",
                                first.words().cut(article.text()),
                                "count",
                                Integer.toString(claims.size()))));
    }
}
