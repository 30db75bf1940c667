package dev.touchstone.cli;

import dev.touchstone.knowledge.ModelSource;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;

/** Models that nobody has checked against their schemas yet, whatever they say of themselves: what a lint reads. */
record UncheckedModels(ModelSource source) implements ModelSource {
    @Override
    public Optional<byte[]> read(String name) throws IOException {
        return source.read(name);
    }

    @Override
    public Optional<SortedSet<String>> list(String folder) throws IOException {
        return source.list(folder);
    }

    @Override
    public String place(String name) {
        return source.place(name);
    }

    @Override
    public boolean isChecked() {
        return false;
    }
}
