package dev.touchstone.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedSet;

/** The models in the program's own jar. A jar is not listed: a test has compared the indexes with the folders at build. */
record ShippedModels() implements ModelSource {
    private static final String ROOT = "/dev/touchstone/models/";

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        try (InputStream stream = ShippedModels.class.getResourceAsStream(ROOT + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
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
