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

    /**
     * What stands for a character below {@code U+007F} behind a backslash.
     *
     * @return 0 where it stands for itself, less where its number does
     */
    static int escape(char c) {
        return ASCII[c];
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
