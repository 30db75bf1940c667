package dev.touchstone.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Chinese characters by script: what a traditional one folds to, and which ones occur in one script alone. The table is
 * read once, when the first Chinese character is met.
 */
public final class Simplification {
    private static final String RESOURCE = "simplified.txt";

    private final Map<Character, Character> simplified;
    private final Set<Character> traditionalOnly;
    private final Set<Character> simplifiedOnly;

    private Simplification(
            Map<Character, Character> simplified, Set<Character> traditionalOnly, Set<Character> simplifiedOnly) {
        this.simplified = simplified;
        this.traditionalOnly = traditionalOnly;
        this.simplifiedOnly = simplifiedOnly;
    }

    /** The table that ships with the program. */
    public static Simplification shipped() {
        return Holder.SHIPPED;
    }

    /** The simplified form; the character itself where it has none of its own. */
    public char simplify(char character) {
        Character mapped = simplified.get(character);
        return mapped == null ? character : mapped;
    }

    /** Whether the character is written in traditional script alone. */
    public boolean isTraditionalOnly(char character) {
        return traditionalOnly.contains(character);
    }

    /** Whether the character is written in simplified script alone. */
    public boolean isSimplifiedOnly(char character) {
        return simplifiedOnly.contains(character);
    }

    private static Simplification read() {
        Map<Character, Character> simplified = new HashMap<>(8192);
        Set<Character> traditionalOnly = new HashSet<>(8192);
        Set<Character> simplifiedOnly = new HashSet<>(8192);
        try (InputStream bytes = Simplification.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IOException("missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                simplified.put(line.charAt(0), line.charAt(1));
                if (line.indexOf('t') >= 0) {
                    traditionalOnly.add(line.charAt(0));
                }
                if (line.indexOf('s') >= 0) {
                    simplifiedOnly.add(line.charAt(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "dev/touchstone/text/" + RESOURCE + ": " + unreadable.getMessage(), unreadable);
        }
        return new Simplification(simplified, traditionalOnly, simplifiedOnly);
    }

    private static final class Holder {
        private static final Simplification SHIPPED = read();
    }
}
