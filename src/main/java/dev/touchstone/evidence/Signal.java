package dev.touchstone.evidence;

/**
 * A sign that a detector looks for.
 *
 * @param id kebab-case; its meaning never changes
 * @param polarity which way it points
 * @param summary one English sentence: what it sees
 */
public record Signal(String id, Polarity polarity, String summary) {
    /** Which way a signal points. A trained weight of the other sign is dropped. */
    public enum Polarity {
        INCRIMINATING,
        /** Takes back part of the evidence it is bound to, never more. */
        EXCULPATING,
        /** Reported for the reader's sake, never weighed. */
        NEUTRAL
    }

    public static Signal incriminating(String id, String summary) {
        return new Signal(id, Polarity.INCRIMINATING, summary);
    }

    public static Signal exculpating(String id, String summary) {
        return new Signal(id, Polarity.EXCULPATING, summary);
    }

    public static Signal neutral(String id, String summary) {
        return new Signal(id, Polarity.NEUTRAL, summary);
    }
}
