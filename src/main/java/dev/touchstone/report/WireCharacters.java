package dev.touchstone.report;

import dev.touchstone.report.words.InvisibleCharacters;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * What JSON escapes beyond what it must: characters that a terminal obeys or a reader cannot see, and the two line ends of
 * Unicode that break lines for some programs. The value stays the same; only the file is safe to look at.
 */
final class WireCharacters extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();
    private static final char DELETE = 0x7F;

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
        ASCII[DELETE] = ESCAPE_CUSTOM;
    }

    /** Whether the text stands in JSON as it is: nothing in it is escaped, and no half of a surrogate pair. */
    static boolean stands(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < DELETE
                    ? ASCII[c] != ESCAPE_NONE
                    : Character.isSurrogate(c) || c == Character.MAX_VALUE || InvisibleCharacters.isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean escaped = character >= DELETE
                && character < Character.MAX_VALUE
                && InvisibleCharacters.isInvisible(character)
                && !Character.isSurrogate((char) character);
        return escaped ? new SerializedString("\\u" + HEXADECIMAL.toHexDigits((char) character)) : null;
    }
}
