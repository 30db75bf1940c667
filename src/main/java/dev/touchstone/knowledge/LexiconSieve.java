package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Drops what decoys hide and what a longer entry of the same category overlaps. For one text. */
final class LexiconSieve {
    private static final Comparator<LexiconMatch> BY_PLACE = Comparator.comparingInt(LexiconMatch::start)
            .thenComparing(Comparator.comparingInt(LexiconMatch::end).reversed());

    private final String folded;
    private final Map<String, Chain> chains = new TreeMap<>();
    private final Map<String, Integer> hiddenNames = new HashMap<>();
    private final List<LexiconMatch> kept = new ArrayList<>();
    private int hidden;

    private LexiconSieve(String folded) {
        this.folded = folded;
    }

    /** @param hits by start, then the longer first */
    static List<LexiconMatch> sift(List<LexiconHit> hits, String folded) {
        LexiconSieve sieve = new LexiconSieve(folded);
        for (LexiconHit hit : hits) {
            sieve.take(hit);
        }
        sieve.chains.values().forEach(chain -> chain.close(sieve.kept));
        // Stable, so that entries at one place stay in the order of their categories.
        sieve.kept.sort(BY_PLACE);
        return List.copyOf(sieve.kept);
    }

    /** Hits come by start, so a decoy around this one came before it or is this one's own pattern. */
    private void take(LexiconHit hit) {
        LexiconPattern pattern = hit.pattern();
        if (pattern.hidesAll()) {
            hidden = Math.max(hidden, hit.end());
        }
        for (String brand : pattern.hidesBrands()) {
            hiddenNames.merge(brand, hit.end(), Math::max);
        }
        if (hit.end() <= hidden) {
            return;
        }
        pattern.meanings().forEach((category, entries) -> {
            List<LexiconEntry> seen = category.equals(LexiconPattern.NAMES) ? names(entries, hit) : entries;
            if (!seen.isEmpty()) {
                chains.computeIfAbsent(category, key -> new Chain()).take(new Candidate(hit, seen), kept);
            }
        });
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
        return entries.stream()
                .filter(entry -> !(entry instanceof LexiconEntry.BrandName name)
                        || hit.end() > hiddenNames.getOrDefault(name.brand(), 0))
                .toList();
    }

    private record Candidate(LexiconHit hit, List<LexiconEntry> entries) {
        void keep(List<LexiconMatch> kept) {
            for (LexiconEntry entry : entries) {
                kept.add(new LexiconMatch(hit.start(), hit.end(), entry));
            }
        }
    }

    /** Entries of one category, each of which overlaps one before it. */
    private static final class Chain {
        private static final Comparator<Candidate> LONGEST_FIRST = Comparator.<Candidate>comparingInt(
                        candidate -> -candidate.hit().length())
                .thenComparing(Candidate::hit);

        private final List<Candidate> links = new ArrayList<>();
        private int end;

        void take(Candidate candidate, List<LexiconMatch> kept) {
            if (candidate.hit().start() >= end) {
                close(kept);
            }
            links.add(candidate);
            end = Math.max(end, candidate.hit().end());
        }

        /** Keeps the longest, then the longest of those that do not overlap it, and so on. */
        void close(List<LexiconMatch> kept) {
            if (links.size() > 1) {
                TreeMap<Integer, LexiconHit> standing = new TreeMap<>();
                links.sort(LONGEST_FIRST);
                for (Candidate candidate : links) {
                    LexiconHit hit = candidate.hit();
                    Map.Entry<Integer, LexiconHit> before = standing.lowerEntry(hit.end());
                    if (before == null || !before.getValue().overlaps(hit)) {
                        standing.put(hit.start(), hit);
                        candidate.keep(kept);
                    }
                }
            } else if (!links.isEmpty()) {
                links.get(0).keep(kept);
            }
            links.clear();
        }
    }
}
