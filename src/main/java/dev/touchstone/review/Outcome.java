package dev.touchstone.review;

import java.util.Locale;

/** What a reviewer says of one label of an article. */
public enum Outcome {
    /** It does what the label says. */
    CONFIRM,
    /** It does not. */
    REJECT,
    /** He cannot tell. */
    UNSURE;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** {@code confirm}, {@code reject}, {@code unsure}. */
    public String id() {
        return id;
    }

    /**
     * By its id.
     *
     * @throws IllegalArgumentException if there is none such
     */
    public static Outcome of(String id) {
        for (Outcome outcome : values()) {
            if (outcome.id.equals(id)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("outcomes are confirm, reject and unsure");
    }
}
