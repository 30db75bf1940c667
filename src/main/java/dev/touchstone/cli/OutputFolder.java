package dev.touchstone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a command puts its files. Each is written beside its place and takes its name when it is whole. */
final class OutputFolder {
    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder where there is none; asked before the work, so that it is not done in vain.
     *
     * @throws Refusal if it cannot be made
     */
    static OutputFolder at(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            return new OutputFolder(folder);
        } catch (IOException failed) {
            throw new Refusal("--out " + folder + ": " + Failures.reason(failed));
        }
    }

    /**
     * Writes a text as UTF-8, over an older one of that name.
     *
     * @throws Refusal if it cannot be written
     */
    Path write(String name, String text) {
        Path file = folder.resolve(name);
        Path partial = folder.resolve("." + name + ".partial");
        try {
            Files.write(partial, text.getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException failed) {
            throw new Refusal(name + " was not written: " + Failures.reason(failed));
        }
    }
}
