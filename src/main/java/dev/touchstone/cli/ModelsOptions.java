package dev.touchstone.cli;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.ModelSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** By what is judged. */
final class ModelsOptions {
    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Judge by the models in DIR instead of those that come with the program.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge as of this day (2026-11-21); else as of the registry's own date.")
    private Optional<LocalDate> asOf = Optional.empty();

    /** @throws dev.touchstone.knowledge.KnowledgeException if the models are broken */
    Knowledge load() {
        return KnowledgeLoader.load(source(), asOf);
    }

    ModelSource source() {
        folder.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new Refusal("--models " + path + ": " + (Files.exists(path) ? "not a folder" : "no such folder"));
        });
        return folder.map(ModelSource::folder).orElseGet(ModelSource::shipped);
    }

    Optional<Path> folder() {
        return folder;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }
}
