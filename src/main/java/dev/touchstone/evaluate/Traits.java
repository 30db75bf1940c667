package dev.touchstone.evaluate;

/**
 * By what else figures are told apart.
 *
 * @param input the argument that the article came with
 * @param form how it was handed in: {@code html}, {@code markdown} or {@code text}; empty where that is not known
 * @param kind of family, as labelled; empty where the labeller said nothing
 * @param registered whether its brand stands in the registry: as labelled, else whether its evidence names one that does
 */
public record Traits(String input, String form, String kind, boolean registered) {
    /** Nothing is known. */
    public static final Traits NONE = new Traits("", "", "", false);
}
