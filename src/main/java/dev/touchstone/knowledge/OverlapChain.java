package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entries of one category, each of which overlaps one before it: of these the longest stand. For one text. */
final class OverlapChain {
    private static final Comparator<Link> LONGEST_FIRST =
            Comparator.<Link>comparingInt(link -> -link.hit().length()).thenComparing(Link::hit);

    private final List<Link> links = new ArrayList<>();
    private int end;

    private record Link(LexiconHit hit, List<LexiconEntry> entries) {
        void keep(List<LexiconMatch> kept) {
            for (LexiconEntry entry : entries) {
                kept.add(new LexiconMatch(hit.start(), hit.end(), entry));
            }
        }
    }

    /** Hits come by start; one that overlaps nothing closes the chain before it. */
    void take(LexiconHit hit, List<LexiconEntry> entries, List<LexiconMatch> kept) {
        if (hit.start() >= end) {
            close(kept);
        }
        links.add(new Link(hit, entries));
        end = Math.max(end, hit.end());
    }

    /** Keeps the longest, then the longest of those that do not overlap it, and so on. */
    void close(List<LexiconMatch> kept) {
        if (links.size() == 1) {
            links.get(0).keep(kept);
        } else if (!links.isEmpty()) {
            TreeMap<Integer, LexiconHit> standing = new TreeMap<>();
            links.sort(LONGEST_FIRST);
            for (Link link : links) {
                LexiconHit hit = link.hit();
                Map.Entry<Integer, LexiconHit> before = standing.lowerEntry(hit.end());
                if (before == null || !before.getValue().overlaps(hit)) {
                    standing.put(hit.start(), hit);
                    link.keep(kept);
                }
            }
        }
        links.clear();
    }
}
