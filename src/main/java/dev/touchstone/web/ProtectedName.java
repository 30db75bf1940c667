package dev.touchstone.web;

/**
 * A label that hosts put on to pass for a brand: its name in Latin letters, its name in pinyin, the main label of its site.
 *
 * @param brand id of the brand
 * @param label lower-case letters and digits
 * @param use who else bears it, and so what it takes for a host that holds it to resemble the brand
 */
public record ProtectedName(String brand, String label, Use use) {
    /** Who uses a name beside its brand. */
    public enum Use {
        /** The brand alone: a foreign label that holds the name is written to resemble it. */
        OWN,
        /**
         * Many who make something for it or about it: groups, tools, shops. The label itself, a slip or look-alike of it, and
         * usual words joined to it resemble the brand; other words joined to it do not.
         */
        TALKED_OF,
        /** As above, and the label itself is borne under so many suffixes that it says nothing. */
        EVERYWHERE,
        /**
         * All, for it is an everyday word or somebody else's name too: only letters swapped in it, usual words joined to it by
         * hyphens, words of posing joined to it, or the brand's whole domain before a foreign one resemble the brand.
         */
        WORD,
        /** As above, of six letters or more and of a brand that keeps money: words of offering joined to it tell as well. */
        MONEY_WORD
    }

    /** @throws IllegalArgumentException if the label is not of lower-case ASCII letters and digits */
    public ProtectedName {
        if (label.isEmpty() || !label.chars().allMatch(c -> Letters.isAlphanumeric((char) c))) {
            throw new IllegalArgumentException("not a label of lower-case letters and digits: \"" + label + "\"");
        }
    }

    /** Whether the label itself, unchanged, is borne in their own right by others too. */
    boolean isBorneByOthers() {
        return use == Use.EVERYWHERE || isWord();
    }

    boolean isWord() {
        return use == Use.WORD || use == Use.MONEY_WORD;
    }
}
