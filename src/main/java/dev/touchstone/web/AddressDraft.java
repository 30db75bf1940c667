package dev.touchstone.web;

import java.util.Arrays;

/** An address while it is read: what stands in it, and from where in the folded text each character came. */
final class AddressDraft {
    private final ScannedText text;
    private final StringBuilder written = new StringBuilder(64);
    private int[] places = new int[64];
    private boolean defanged;
    private boolean broken;

    AddressDraft(ScannedText text) {
        this.text = text;
    }

    /** Takes the character at the place as it was written. */
    void take(int place) {
        put(text.written(place), place);
        String marks = text.marksAfter(place);
        if (!marks.isEmpty()) {
            for (int i = 0; i < marks.length(); i++) {
                put(marks.charAt(i), place);
            }
        }
    }

    /** Puts a character in that stands for what is at the place. */
    void put(char c, int place) {
        if (written.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[written.length()] = place;
        written.append(c);
    }

    /** Lets the last character reach to another place: it stands for all that lies between. */
    void extendTo(int place) {
        places[written.length() - 1] = place;
    }

    void markDefanged() {
        defanged = true;
    }

    void markBroken() {
        broken = true;
    }

    boolean isDefanged() {
        return defanged;
    }

    boolean isBroken() {
        return broken;
    }

    int length() {
        return written.length();
    }

    char last() {
        return written.length() == 0 ? ' ' : written.charAt(written.length() - 1);
    }

    char charAt(int i) {
        return written.charAt(i);
    }

    void cutTo(int length) {
        written.setLength(length);
    }

    String written() {
        return written.toString();
    }

    /** The last characters, at most so many. */
    String tail(int most) {
        return written.substring(Math.max(0, written.length() - most));
    }

    /** The place behind the last character; {@code otherwise} while there is none. */
    int end(int otherwise) {
        return written.length() == 0 ? otherwise : places[written.length() - 1] + 1;
    }

    int place(int i) {
        return places[i];
    }
}
