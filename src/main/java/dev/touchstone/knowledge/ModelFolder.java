package dev.touchstone.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A user's models on disk. */
record ModelFolder(Path root) implements ModelSource {
    @Override
    public Optional<byte[]> read(String name) throws IOException {
        Path file = root.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public Optional<SortedSet<String>> list(String folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return Optional.of(names);
        }
        try (Stream<Path> found = Files.walk(start)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        }
        return Optional.of(names);
    }

    @Override
    public String place(String name) {
        return root.resolve(name).toString();
    }

    @Override
    public boolean isChecked() {
        return false;
    }
}
