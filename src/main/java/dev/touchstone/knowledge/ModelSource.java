package dev.touchstone.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

/** Where model files come from. File names are relative, with slashes: {@code brands/okx.json}. */
public interface ModelSource {
    /**
     * The file's bytes; empty where there is no such file.
     *
     * @throws IOException if it is there and cannot be read
     */
    Optional<byte[]> read(String name) throws IOException;

    /**
     * The names of all files in a folder and below; empty where the source cannot tell.
     *
     * @throws IOException if the folder cannot be read
     */
    Optional<SortedSet<String>> list(String folder) throws IOException;

    /** What messages call the file, so that a user finds it. */
    String place(String name);

    /** Whether the files were checked against their schemas when the program was built. */
    boolean isChecked();

    /** The models that the program ships with, from the class path. */
    static ModelSource shipped() {
        return new ShippedModels();
    }

    /** A user's own models, in a folder laid out like {@code models/}. */
    static ModelSource folder(Path folder) {
        return new ModelFolder(folder);
    }
}
