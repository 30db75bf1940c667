package dev.touchstone.evidence;

/** The signal of a host on the user's own list: what it is worth is not learnt, for no list is shipped; the user has judged it. */
public final class KnownBadSignal {
    public static final String ID = "known-bad-address";
    public static final String LABEL = "impersonation";
    private static final Signal SIGNAL = Signal.incriminating(
            ID, LABEL, "The article leads to, or lies on, a host that the user's own list calls bad.");

    private KnownBadSignal() {}

    public static Signal signal() {
        return SIGNAL;
    }
}
