package dev.touchstone.evidence;

/** The signal of how the sentences are worded that give a link or a code: what their voice is worth is learnt. */
public final class VoiceSignal {
    public static final String ID = "promotion-voice";
    public static final String LABEL = "referral_spam";
    private static final Signal SIGNAL =
            Signal.incriminating(ID, LABEL, "Sentences that give a link or a code are worded as promotion.");

    private VoiceSignal() {}

    public static Signal signal() {
        return SIGNAL;
    }
}
