package dev.touchstone.evidence;

/** The signals of how an article as a whole is worded, one a label: what their words are worth is learnt, and learnt apart. */
public enum WordingSignal {
    REFERRAL_SPAM(
            "referral_spam", "referral-wording", "The wording as a whole is that of articles that push a referral."),
    IMPERSONATION(
            "impersonation", "impersonation-wording", "The wording as a whole is that of pages that pose as a brand.");

    private final String label;
    private final String id;
    private final String summary;

    WordingSignal(String label, String id, String summary) {
        this.label = label;
        this.id = id;
        this.summary = summary;
    }

    public Signal signal() {
        return Signal.incriminating(id, label, summary);
    }

    public String id() {
        return id;
    }

    /** Id of the label. */
    public String label() {
        return label;
    }
}
