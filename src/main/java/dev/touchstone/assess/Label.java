package dev.touchstone.assess;

import java.util.Locale;

/** The two things an article can be found to do. */
public enum Label {
    /** Pushes a personal referral link or code, by repetition, by prominence or as its point, disclosed or not. */
    REFERRAL_SPAM,
    /** Presents a host, download, app or contact that is not the brand's as the brand's, or poses as the brand. */
    IMPERSONATION;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in reports and models: {@code referral_spam}, {@code impersonation}. */
    public String id() {
        return id;
    }
}
