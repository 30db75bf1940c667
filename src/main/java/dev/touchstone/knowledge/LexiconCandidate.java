package dev.touchstone.knowledge;

import java.util.List;

/** What a hit means in one category, until it is known whether it stands. For one text. */
final class LexiconCandidate implements Comparable<LexiconCandidate> {
    private final LexiconHit hit;
    private final List<LexiconEntry> entries;
    private boolean dropped;

    LexiconCandidate(LexiconHit hit, List<LexiconEntry> entries) {
        this.hit = hit;
        this.entries = entries;
    }

    LexiconHit hit() {
        return hit;
    }

    void drop() {
        dropped = true;
    }

    void addTo(List<LexiconMatch> kept) {
        if (!dropped) {
            for (LexiconEntry entry : entries) {
                kept.add(new LexiconMatch(hit.start(), hit.end(), entry));
            }
        }
    }

    /** The longest first, then by start. */
    @Override
    public int compareTo(LexiconCandidate other) {
        int byLength = Integer.compare(other.hit.length(), hit.length());
        return byLength != 0 ? byLength : hit.compareTo(other.hit);
    }
}
