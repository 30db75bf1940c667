package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;

/**
 * Something that evidence of a confirmed label points at.
 *
 * @param type {@code domain}, {@code url}, {@code code}, {@code app}, {@code contact}
 * @param value as programs search for it
 * @param carriedAs why it leaves, in words
 * @param labels confirmed of the articles that it stands in
 * @param articles how many those are
 * @param reviewers how many people confirmed
 * @param first when the first of them was decided; so {@code last}
 * @param campaigns ids, by name
 */
record ConfirmedIndicator(
        String type,
        String value,
        String carriedAs,
        Set<Label> labels,
        int articles,
        int reviewers,
        Instant first,
        Instant last,
        SortedSet<String> campaigns) {
    private static final int LEAST = 60;
    private static final int MOST = 95;

    /** Whether it leaves as malicious: where it poses as a brand. Pushing a referral is against the rules, and no attack. */
    boolean isMalicious() {
        return labels.contains(Label.IMPERSONATION);
    }

    /** Of 100: more with each article, and with a second person. */
    int confidence() {
        return Math.min(MOST, LEAST + 10 * Math.min(2, articles - 1) + (reviewers > 1 ? 15 : 0));
    }
}
