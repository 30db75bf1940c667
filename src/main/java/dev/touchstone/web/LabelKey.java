package dev.touchstone.web;

import dev.touchstone.text.DomainNames;
import dev.touchstone.text.TextFolder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A label beside its look-alike key, with the way back from the key's letters to the label's. */
final class LabelKey {
    private static final TextFolder FOLDER = new TextFolder();
    /** What each ASCII character looks like; a hyphen like nothing. */
    private static final char[] LOOKS = looks();

    private final String own;
    private final String label;
    private final String key;
    private final int[] places;

    private LabelKey(String own, String label, String key, int[] places) {
        this.own = own;
        this.label = label;
        this.key = key;
        this.places = places;
    }

    static LabelKey of(String written) {
        return of(written, true);
    }

    /** The key in which {@code rn} and {@code vv} are two letters, where the other takes some for one. */
    Optional<LabelKey> apart() {
        return label.contains("rn") || label.contains("vv") ? Optional.of(of(own, false)) : Optional.empty();
    }

    /** @param pairs whether {@code rn} and {@code vv} look like one letter */
    private static LabelKey of(String written, boolean pairs) {
        String own = DomainNames.toUnicode(written.toLowerCase(Locale.ROOT));
        String label = fold(own);
        char[] key = new char[label.length()];
        int[] places = new int[label.length() + 1];
        int length = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            char look = c < 0x80 ? LOOKS[c] : c;
            if (look == 0) {
                continue;
            }
            char before = length > 0 ? key[length - 1] : ' ';
            if (pairs && before == 'r' && look == 'n') {
                key[length - 1] = 'm';
            } else if (pairs && before == 'v' && look == 'v') {
                key[length - 1] = 'w';
            } else {
                places[length] = i;
                key[length++] = look;
            }
        }
        places[length] = label.length();
        return new LabelKey(own, label, new String(key, 0, length), Arrays.copyOf(places, length + 1));
    }

    /** Whether the label is this name and nothing in it was swapped. */
    boolean is(String name) {
        return own.equals(name);
    }

    /** The label in lower case, letters of other alphabets and marks folded. */
    String label() {
        return label;
    }

    String key() {
        return key;
    }

    /** Where the key's letter begins in the label; for the key's length, the label's end. */
    int place(int keyOffset) {
        return places[keyOffset];
    }

    private static String fold(String own) {
        for (int i = 0; i < own.length(); i++) {
            if (own.charAt(i) >= 0x80) {
                return FOLDER.fold(own).folded();
            }
        }
        return own;
    }

    private static char[] looks() {
        char[] looks = new char[0x80];
        for (char c = 'a'; c <= 'z'; c++) {
            looks[c] = c;
        }
        for (char c = '0'; c <= '9'; c++) {
            looks[c] = c;
        }
        String digits = "0o1l3e4a5s7t8b9g";
        for (int i = 0; i < digits.length(); i += 2) {
            looks[digits.charAt(i)] = digits.charAt(i + 1);
        }
        // In most type a small l, a capital I and a one are one stroke, and q and g differ by a hook.
        looks['i'] = 'l';
        looks['q'] = 'g';
        return looks;
    }
}
