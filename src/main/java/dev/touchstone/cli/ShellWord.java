package dev.touchstone.cli;

import dev.touchstone.report.words.Medium;
import java.util.Optional;

/** A name as it can be typed into a shell. */
final class ShellWord {
    private static final String PLAIN = "_-./:@%+=,";

    private ShellWord() {}

    /** The command that explains an article; empty where its names hold what nobody can see or type. */
    static Optional<String> explain(String file, String id) {
        if (!canBeTyped(file) || !canBeTyped(id)) {
            return Optional.empty();
        }
        // A file whose name begins with a hyphen would be taken for an option, and so would an id behind a space.
        String path = file.startsWith("-") ? "./" + file : file;
        return Optional.of(
                "touchstone explain " + quoted(path) + (id.startsWith("-") ? " --id=" : " --id ") + quoted(id));
    }

    private static boolean canBeTyped(String name) {
        return Medium.MACHINE.show(name).equals(name) && name.indexOf('\n') < 0 && name.indexOf('\t') < 0;
    }

    private static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || PLAIN.indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
