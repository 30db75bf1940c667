package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Candidates of one category, each of which overlaps one before it: of these the longest stand. For one text. */
final class OverlapChain {
    private final List<LexiconCandidate> links = new ArrayList<>();
    private int end;

    /** Candidates come by start; one that overlaps nothing closes the chain before it. */
    void take(LexiconCandidate candidate) {
        if (candidate.hit().start() >= end) {
            close();
        }
        links.add(candidate);
        end = Math.max(end, candidate.hit().end());
    }

    /** The longest stands, then the longest of those that do not overlap it, and so on; the others are dropped. */
    void close() {
        if (links.size() > 1) {
            TreeMap<Integer, LexiconHit> standing = new TreeMap<>();
            Collections.sort(links);
            for (LexiconCandidate link : links) {
                LexiconHit hit = link.hit();
                Map.Entry<Integer, LexiconHit> before = standing.lowerEntry(hit.end());
                if (before == null || !before.getValue().overlaps(hit)) {
                    standing.put(hit.start(), hit);
                } else {
                    link.drop();
                }
            }
        }
        links.clear();
    }
}
