package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drops what decoys hide and what a longer entry of the same category overlaps. For one text. */
final class LexiconSieve {
    private final String folded;
    private final @Nullable OverlapChain[] chains;
    private final Map<String, Integer> hiddenNames = new HashMap<>();
    private final List<LexiconCandidate> candidates = new ArrayList<>();
    private int hidden;

    private LexiconSieve(String folded, int categories) {
        this.folded = folded;
        this.chains = new OverlapChain[categories];
    }

    /**
     * What stands, by start, then the longer first, then by category.
     *
     * @param hits by start, then the longer first
     * @param categories how many there are
     */
    static List<LexiconMatch> sift(List<LexiconHit> hits, String folded, int categories) {
        LexiconSieve sieve = new LexiconSieve(folded, categories);
        for (LexiconHit hit : hits) {
            sieve.take(hit);
        }
        for (OverlapChain chain : sieve.chains) {
            if (chain != null) {
                chain.close();
            }
        }
        List<LexiconMatch> kept = new ArrayList<>(sieve.candidates.size());
        for (LexiconCandidate candidate : sieve.candidates) {
            candidate.addTo(kept);
        }
        return Collections.unmodifiableList(kept);
    }

    /** Hits come by start, so a decoy around this one came before it or is this one's own pattern. */
    private void take(LexiconHit hit) {
        LexiconPattern pattern = hit.pattern();
        if (pattern.isDecoy()) {
            hide(pattern, hit.end());
        }
        if (hit.end() <= hidden) {
            return;
        }
        for (LexiconPattern.Meaning meaning : pattern.meanings()) {
            int category = meaning.category();
            List<LexiconEntry> entries =
                    category == LexiconPattern.NAMES ? names(meaning.entries(), hit) : meaning.entries();
            if (!entries.isEmpty()) {
                LexiconCandidate candidate = new LexiconCandidate(hit, entries);
                candidates.add(candidate);
                chain(category).take(candidate);
            }
        }
    }

    private void hide(LexiconPattern decoy, int end) {
        if (decoy.hidesAll()) {
            hidden = Math.max(hidden, end);
        }
        for (String brand : decoy.hidesBrands()) {
            hiddenNames.merge(brand, end, Math::max);
        }
    }

    private List<LexiconEntry> names(List<LexiconEntry> entries, LexiconHit hit) {
        for (int i = hit.start(); i < hit.end(); i++) {
            if (folded.charAt(i) == '\n') {
                return List.of();
            }
        }
        if (hiddenNames.isEmpty()) {
            return entries;
        }
        List<LexiconEntry> seen = new ArrayList<>();
        for (LexiconEntry entry : entries) {
            if (entry instanceof LexiconEntry.BrandName name && hit.end() > hiddenNames.getOrDefault(name.brand(), 0)) {
                seen.add(entry);
            }
        }
        return seen;
    }

    private OverlapChain chain(int category) {
        OverlapChain chain = chains[category];
        if (chain == null) {
            chain = new OverlapChain();
            chains[category] = chain;
        }
        return chain;
    }
}
