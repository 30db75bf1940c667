package dev.touchstone.evidence;

/** The signal that only a batch gives: the article pushes what flagged articles of one campaign push. */
public final class CampaignSignal {
    public static final String ID = "campaign-tie";
    private static final Signal SIGNAL = Signal.incriminating(
            ID,
            "referral_spam",
            "The article pushes a rare code, host or contact that flagged articles of one campaign push.");

    private CampaignSignal() {}

    public static Signal signal() {
        return SIGNAL;
    }
}
