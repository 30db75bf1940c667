package dev.touchstone.knowledge;

/**
 * A pattern of the lexicon where it stands in a folded text.
 *
 * @param start first code unit
 * @param end one past the last
 * @param pattern what stands there
 */
record LexiconHit(int start, int end, LexiconPattern pattern) implements Comparable<LexiconHit> {
    int length() {
        return end - start;
    }

    boolean overlaps(LexiconHit other) {
        return start < other.end && other.start < end;
    }

    /** By start, then the longer first. No two hits have both in common, since patterns differ. */
    @Override
    public int compareTo(LexiconHit other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
