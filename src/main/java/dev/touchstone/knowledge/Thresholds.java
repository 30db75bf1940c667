package dev.touchstone.knowledge;

/**
 * From which score on a label counts.
 *
 * @param review probability from which a person should look at the article
 * @param flag probability from which the label is held to be true, not below {@code review}
 */
public record Thresholds(double review, double flag) {
    /** @throws IllegalArgumentException if not {@code 0 < review <= flag <= 1} */
    public Thresholds {
        if (!(review > 0 && review <= flag && flag <= 1)) {
            throw new IllegalArgumentException("thresholds review " + review + ", flag " + flag);
        }
    }
}
