package dev.touchstone.web;

import dev.touchstone.text.DomainNames;
import java.util.HashSet;
import java.util.Set;

/** The last labels that hosts end in, also in their own letters. */
final class TopLevels {
    private static final int LONGEST_UNSPACED = 8;

    private final PublicSuffixes suffixes;
    private final Set<String> unspaced = new HashSet<>();
    private final Set<Character> firsts = new HashSet<>();

    TopLevels(PublicSuffixes suffixes) {
        this.suffixes = suffixes;
        for (String label : suffixes.topLevels()) {
            String own = DomainNames.toUnicode(label);
            if (Letters.isUnspaced(own.charAt(0))) {
                unspaced.add(own);
                firsts.add(own.charAt(0));
            }
        }
    }

    /** Whether hosts end in this label, given in lower case. */
    boolean contains(String label) {
        if (suffixes.isTopLevel(label)) {
            return true;
        }
        return !label.isEmpty()
                && label.charAt(label.length() - 1) >= 0x80
                && DomainNames.toAscii(label).filter(suffixes::isTopLevel).isPresent();
    }

    /** How many characters from the place on make the longest such label in a script without spaces; 0 for none. */
    int longestPrefix(ScannedText text, int place) {
        if (!firsts.contains(text.written(place))) {
            return 0;
        }
        int length = 0;
        while (length < LONGEST_UNSPACED && Letters.isUnspaced(text.at(place + length))) {
            length++;
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < length; i++) {
            label.append(text.written(place + i));
        }
        while (length > 0 && !unspaced.contains(label.substring(0, length))) {
            length--;
        }
        return length;
    }

    /** Whether a label of a script without spaces may begin here: a quick check. */
    boolean mayBegin(char c) {
        return firsts.contains(c);
    }
}
