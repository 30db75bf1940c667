package dev.touchstone.evidence;

/** The signals of how an article is worded, one a label: what their words are worth is learnt, and learnt apart. */
public enum WordingSignal {
    /** A promotion is set down in the midst of other words, too. */
    REFERRAL_SPAM(
            "referral_spam",
            "referral-wording",
            "The wording, as a whole or of a passage, is that of articles that push a referral.",
            true),
    /** A page that poses does so as a whole: brands' own pages have passages like it. */
    IMPERSONATION(
            "impersonation",
            "impersonation-wording",
            "The wording as a whole is that of pages that pose as a brand.",
            false);

    private final String label;
    private final String id;
    private final String summary;
    private final boolean passages;

    WordingSignal(String label, String id, String summary, boolean passages) {
        this.label = label;
        this.id = id;
        this.summary = summary;
        this.passages = passages;
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

    /** Whether a passage of a long article speaks for itself, beside the article as a whole. */
    public boolean hearsPassages() {
        return passages;
    }
}
