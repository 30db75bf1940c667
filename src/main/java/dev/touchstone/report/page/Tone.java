package dev.touchstone.report.page;

import dev.touchstone.assess.Label;
import dev.touchstone.evidence.Signal;
import dev.touchstone.report.words.Reason;
import java.util.Locale;

/** How a mark looks: by what its evidence did, gravest last. */
public enum Tone {
    /** Only observed, or weighed as nothing. */
    SEEN,
    /** Speaks for the article. */
    RELIEF,
    /** Counts as referral spam. */
    SPAM,
    /** Counts as impersonation. */
    FAKE,
    /** Counts as both. */
    BOTH;

    static Tone of(Reason reason) {
        boolean spam = reason.countsAs(Label.REFERRAL_SPAM);
        boolean fake = reason.countsAs(Label.IMPERSONATION);
        if (spam || fake) {
            return spam && fake ? BOTH : spam ? SPAM : FAKE;
        }
        return reason.evidence().signal().polarity() == Signal.Polarity.EXCULPATING ? RELIEF : SEEN;
    }

    /** The class in the page's style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
