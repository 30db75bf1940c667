package dev.touchstone.web;

/** How a name sounds, as far as respellings keep it: one key for all of {@code coinbase}, {@code koinbase}, {@code coinbaze}. */
final class Sound {
    /** A shorter name sounds like too many words; one that is not its brand's alone by a letter more. */
    static final int SHORTEST = 6;

    private Sound() {}

    /** @param label lower-case letters and digits */
    static String of(String label) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            char next = i + 1 < label.length() ? label.charAt(i + 1) : ' ';
            if (c == 'p' && next == 'h') {
                add(key, "f");
                i++;
            } else if (c == 'w' && next == 'h') {
                add(key, "w");
                i++;
            } else if (c == 'c' && (next == 'k' || next == 'q')) {
                add(key, "k");
                i++;
            } else if (c == 'c' && next == 'h') {
                add(key, "c");
                i++;
            } else {
                add(key, sound(c, next));
            }
        }
        return key.toString();
    }

    private static String sound(char c, char next) {
        return switch (c) {
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? "s" : "k";
            case 'q' -> "k";
            case 'x' -> "ks";
            case 'z' -> "s";
            case 'y' -> "i";
            default -> Character.toString(c);
        };
    }

    /** A letter twice sounds like one; {@code ee} like {@code i}, {@code oo} like {@code u}. */
    private static void add(StringBuilder key, String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            int last = key.length() - 1;
            if (last < 0 || key.charAt(last) != c) {
                key.append(c);
            } else if (c == 'e') {
                key.setCharAt(last, 'i');
            } else if (c == 'o') {
                key.setCharAt(last, 'u');
            }
        }
    }
}
