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
            names = "--registry",
            paramLabel = "DIR",
            description =
                    "Add your own brands (DIR/brands), exceptions (DIR/exceptions) and bad hosts (DIR/known-bad.txt).")
    private Optional<Path> additions = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge as of this day, as 2025-06-30; by default as of the registry's own date.")
    private Optional<LocalDate> asOf = Optional.empty();

    /**
     * The knowledge to judge by; says so where it is asked for a day before the first that it tells of.
     *
     * @throws dev.touchstone.knowledge.KnowledgeException if the models are broken
     * @throws Refusal if no brand has a domain on that day
     */
    Knowledge load(Session session) {
        boolean shipped = folder.isEmpty() && additions.isEmpty() && asOf.isEmpty();
        Knowledge knowledge = shipped ? session.shippedModels() : KnowledgeLoader.load(source(), additions(), asOf);
        asOf.ifPresent(day -> check(day, knowledge, session));
        return knowledge;
    }

    /**
     * Another set of models, as of the same day. A folder with nothing but what {@code train} writes is one: the rest of it is as
     * in the models to judge by.
     *
     * @param option that names the folder
     * @throws dev.touchstone.knowledge.KnowledgeException if the models are broken
     */
    Knowledge loadOther(String option, Path other) {
        ModelSource source = source(option, Optional.of(other)).orElseThrow();
        return KnowledgeLoader.load(
                TrainedModels.isAll(other) ? new TrainedModels(source, source()) : source, additions(), asOf);
    }

    private static void check(LocalDate day, Knowledge knowledge, Session session) {
        RegistryDays days = RegistryDays.of(knowledge);
        if (!days.anythingHoldsOn(day)) {
            throw new Refusal("--as-of " + day + ": no domain of any brand in the registry holds on that day"
                    + days.first()
                            .map(first -> "; it tells of days from " + first + " on")
                            .orElse(""));
        }
        days.first()
                .filter(day::isBefore)
                .ifPresent(first -> session.err()
                        .say("--as-of " + day + " is before the first day that the registry tells of, " + first
                                + ": whatever has no first day there is taken to have held already"));
    }

    ModelSource source() {
        return source("--models", folder).orElseGet(ModelSource::shipped);
    }

    /** The user's own on top of the models, where there is such a folder. */
    Optional<ModelSource> additions() {
        return source("--registry", additions);
    }

    private static Optional<ModelSource> source(String option, Optional<Path> folder) {
        folder.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new Refusal(option + " " + path + ": " + (Files.exists(path) ? "not a folder" : "no such folder"));
        });
        return folder.map(ModelSource::folder);
    }

    Optional<Path> folder() {
        return folder;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }
}
