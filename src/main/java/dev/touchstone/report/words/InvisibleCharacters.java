package dev.touchstone.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds characters that must not reach a reader as they are: controls (a terminal obeys them), direction marks and overrides
 * (they turn what stands around them), zero-width characters and fillers (they hide), line separators, halves of surrogate pairs
 * and code points that are no characters. Tab and line ends are left alone.
 */
public final class InvisibleCharacters {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private InvisibleCharacters() {}

    /** In order; equal neighbours are counted, not repeated. */
    static List<Shown> find(String text) {
        List<Shown> found = new ArrayList<>();
        int previous = 0;
        for (int i = 0; i < text.length(); ) {
            char unit = text.charAt(i);
            if (unit < Character.MIN_SURROGATE && !isInvisible(unit)) {
                previous = unit;
                i++;
                continue;
            }
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            if (isInvisible(character) && !joinsPictures(character, previous)) {
                int times = 1;
                while (end < text.length() && text.codePointAt(end) == character) {
                    end += Character.charCount(character);
                    times++;
                }
                found.add(new Shown(i, end, name(character, times), Shown.Kind.INVISIBLE));
            }
            previous = character;
            i = end;
        }
        return found;
    }

    /** Whether the code point must not reach a reader as it is. */
    public static boolean isInvisible(int character) {
        if (character < 0x7F) {
            return character < 0x20 && character != '\t' && character != '\n' && character != '\r';
        }
        if (character < 0xAD) {
            return character < 0xA0;
        }
        if ((character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0x3000 && character <= 0x3020)
                || (character >= 0xFF01 && character <= 0xFF60)) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            case Character.UNASSIGNED -> (character & 0xFFFE) == 0xFFFE || character >= 0xE0000;
            default -> isFiller(character);
        };
    }

    /** Letters and marks that take up no ink: Hangul and half-width fillers, the Mongolian and Khmer ones, the braille blank. */
    private static boolean isFiller(int character) {
        return character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || (character >= 0x180B && character <= 0x180F)
                || character == 0x2800
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x034F;
    }

    /** A joiner behind a picture makes one picture of several, as in families and flags. */
    private static boolean joinsPictures(int character, int previous) {
        return character == ZERO_WIDTH_JOINER
                && (previous >= 0x1F000 || previous == 0xFE0F || (previous >= 0x2600 && previous <= 0x27BF));
    }

    private static String name(int character, int times) {
        String name = String.format(Locale.ROOT, "U+%04X", character);
        return times == 1 ? name : name + "×" + times;
    }
}
