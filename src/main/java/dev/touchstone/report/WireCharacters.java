package dev.touchstone.report;

import dev.touchstone.report.words.InvisibleCharacters;
import java.util.Locale;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * What JSON escapes beyond what it must: characters that a terminal obeys or a reader cannot see, and the two line ends of
 * Unicode that break lines for some programs. The value stays the same; only the file is safe to look at.
 */
final class WireCharacters extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final SerializableString[] ESCAPED = new SerializableString[Character.MAX_VALUE + 1];

    static {
        for (char character = 0x7F; character < Character.MAX_VALUE; character++) {
            if (InvisibleCharacters.isInvisible(character) && !Character.isSurrogate(character)) {
                ESCAPED[character] = new SerializedString(String.format(Locale.ROOT, "\\u%04X", (int) character));
            }
        }
    }

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
        ASCII[0x7F] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @org.jspecify.annotations.Nullable SerializableString getEscapeSequence(int character) {
        return character <= Character.MAX_VALUE ? ESCAPED[character] : null;
    }
}
