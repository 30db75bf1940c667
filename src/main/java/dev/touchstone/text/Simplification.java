package dev.touchstone.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Chinese characters by script: what a traditional one folds to, and which ones occur in one script alone. The table is
 * read once, when the first Chinese character is met.
 */
public final class Simplification {
    private static final String RESOURCE = "simplified.txt";

    /** The characters of the table lie between these two. */
    private static final char FIRST = '\u3400';

    private static final char LAST = '\u9FFF';
    private static final byte TRADITIONAL_ONLY = 1;
    private static final byte SIMPLIFIED_ONLY = -1;

    private final char[] simplified;
    private final byte[] script;

    private Simplification(char[] simplified, byte[] script) {
        this.simplified = simplified;
        this.script = script;
    }

    /** The table that ships with the program. */
    public static Simplification shipped() {
        return Holder.SHIPPED;
    }

    /** The simplified form; the character itself where it has none of its own. */
    public char simplify(char character) {
        if (character < FIRST || character > LAST) {
            return character;
        }
        char mapped = simplified[character - FIRST];
        return mapped == 0 ? character : mapped;
    }

    /** Whether the character is written in traditional script alone. */
    public boolean isTraditionalOnly(char character) {
        return leaning(character) > 0;
    }

    /** Whether the character is written in simplified script alone. */
    public boolean isSimplifiedOnly(char character) {
        return leaning(character) < 0;
    }

    /** 1 for a character of traditional script alone, -1 for one of simplified script alone, 0 for any other. */
    public int leaning(char character) {
        if (character < FIRST || character > LAST) {
            return 0;
        }
        return script[character - FIRST];
    }

    private static Simplification read() {
        char[] simplified = new char[LAST - FIRST + 1];
        byte[] script = new byte[LAST - FIRST + 1];
        try (InputStream bytes = Simplification.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IOException("missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                char from = line.charAt(0);
                char to = line.charAt(1);
                simplified[from - FIRST] = to;
                if (line.indexOf('t') >= 0) {
                    script[from - FIRST] = TRADITIONAL_ONLY;
                }
                if (line.indexOf('s') >= 0) {
                    script[to - FIRST] = SIMPLIFIED_ONLY;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "dev/touchstone/text/" + RESOURCE + ": " + unreadable.getMessage(), unreadable);
        }
        return new Simplification(simplified, script);
    }

    private static final class Holder {
        private static final Simplification SHIPPED = read();
    }
}
