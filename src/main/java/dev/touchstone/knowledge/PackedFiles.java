package dev.touchstone.knowledge;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Shipped files that are packed with what was made of the others. */
record PackedFiles(Map<String, byte[]> files) implements ModelSource {
    PackedFiles {
        files = Map.copyOf(files);
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public Optional<SortedSet<String>> list(String folder) {
        return Optional.empty();
    }

    @Override
    public String place(String name) {
        return "models/" + name;
    }

    @Override
    public boolean isChecked() {
        return true;
    }
}
