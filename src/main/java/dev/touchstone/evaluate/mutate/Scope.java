package dev.touchstone.evaluate.mutate;

/**
 * Where a mutation leaves the label as it was, and so what is asked of it.
 *
 * @param bad what is asked of bad articles: that they are still found
 * @param clean what is asked of clean ones: that they are still not flagged
 * @param why it is not held on both sides; empty where it is
 */
public record Scope(Side bad, Side clean, String why) {
    /** On articles of either kind the label stays. */
    public static final Scope BOTH = new Scope(Side.HELD, Side.HELD, "");

    /** What is asked of one side. */
    public enum Side {
        /** The label stays, and so must the finding. */
        HELD,
        /** The finding may change with good reason; it is told. */
        TOLD,
        /** It would be another article with another label. */
        NONE
    }

    /** Only bad articles are so written, or a clean one so written would be clean no more. */
    static Scope badOnly(String why) {
        return new Scope(Side.HELD, Side.NONE, why);
    }

    /** What it does may take away what made an article bad; a clean one stays clean. */
    static Scope badTold(String why) {
        return new Scope(Side.TOLD, Side.HELD, why);
    }
}
