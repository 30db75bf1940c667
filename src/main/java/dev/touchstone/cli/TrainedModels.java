package dev.touchstone.cli;

import dev.touchstone.knowledge.ModelSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What training has written, over the models that it was trained with.
 *
 * @param trained holds {@link #FILES}, or some of them, and nothing else
 * @param rest holds everything else
 */
record TrainedModels(ModelSource trained, ModelSource rest) implements ModelSource {
    /** The files that training writes. */
    static final List<String> FILES = List.of("scoring.json", "policy.json", "wording.json", "sentences.json");

    private static final String REGISTRY = "brands";

    /** Whether a folder holds what training writes, and no registry. */
    static boolean isAll(Path folder) {
        return !Files.exists(folder.resolve(REGISTRY))
                && FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)));
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        Optional<byte[]> found = FILES.contains(name) ? trained.read(name) : Optional.empty();
        return found.isPresent() ? found : rest.read(name);
    }

    @Override
    public Optional<SortedSet<String>> list(String folder) throws IOException {
        return rest.list(folder);
    }

    @Override
    public String place(String name) {
        return FILES.contains(name) ? trained.place(name) : rest.place(name);
    }

    @Override
    public boolean isChecked() {
        return false;
    }
}
