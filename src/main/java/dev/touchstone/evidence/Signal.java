package dev.touchstone.evidence;

import java.util.Set;

/**
 * A sign that a detector looks for.
 *
 * @param id kebab-case; its meaning never changes
 * @param polarity which way it points
 * @param labels ids of the labels it is a sign of; empty for what is not incriminating
 * @param summary one English sentence: what it sees
 */
public record Signal(String id, Polarity polarity, Set<String> labels, String summary) {
    public Signal {
        labels = Set.copyOf(labels);
    }

    /** Which way a signal points. A trained weight of the other sign is dropped. */
    public enum Polarity {
        INCRIMINATING,
        /** Takes back part of the evidence it is bound to, never more. */
        EXCULPATING,
        /** Reported for the reader's sake, never weighed. */
        NEUTRAL
    }

    /** A sign of one label; how much it weighs is learnt. */
    public static Signal incriminating(String id, String label, String summary) {
        return new Signal(id, Polarity.INCRIMINATING, Set.of(label), summary);
    }

    public static Signal exculpating(String id, String summary) {
        return new Signal(id, Polarity.EXCULPATING, Set.of(), summary);
    }

    public static Signal neutral(String id, String summary) {
        return new Signal(id, Polarity.NEUTRAL, Set.of(), summary);
    }
}
