package dev.touchstone.web;

import java.util.Locale;

/**
 * How a host resembles a brand that it does not belong to.
 *
 * @param brand id of the brand
 * @param kind by what
 * @param label the brand's own label that is resembled
 */
public record Resemblance(String brand, Kind kind, String label) {
    public enum Kind {
        /** The same to the eye: the label itself under another suffix, or with letters swapped for others. */
        SKELETON,
        /** A slip of the finger away. */
        EDIT_DISTANCE,
        /** Spelt otherwise and said alike. */
        SOUND,
        /** The label with words or letters joined to it. */
        BRAND_PLUS_WORD,
        /** The label, or the brand's whole domain, before somebody else's domain or on shared hosting. */
        SUBDOMAIN;

        /** The name in reports: {@code skeleton}, {@code edit-distance}, … */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
