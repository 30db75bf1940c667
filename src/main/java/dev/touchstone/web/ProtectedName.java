package dev.touchstone.web;

/**
 * A label that hosts put on to pass for a brand: its name in Latin letters, its name in pinyin, the main label of its site.
 *
 * @param brand id of the brand
 * @param label lower-case letters and digits
 * @param exactOnly whether it is an everyday word or somebody else's name too, so that holding it says nothing: only
 *     letters swapped in it, usual words joined to it by hyphens, or the brand's whole domain before a foreign one do
 */
public record ProtectedName(String brand, String label, boolean exactOnly) {
    /** @throws IllegalArgumentException if the label is not of lower-case ASCII letters and digits */
    public ProtectedName {
        if (label.isEmpty() || !label.chars().allMatch(c -> Letters.isAlphanumeric((char) c))) {
            throw new IllegalArgumentException("not a label of lower-case letters and digits: \"" + label + "\"");
        }
    }
}
