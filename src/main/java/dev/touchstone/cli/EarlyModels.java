package dev.touchstone.cli;

import dev.touchstone.knowledge.Beside;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The models that come with the program, read while the command line is still being looked at: what judges waits for them, and no
 * option that is read by then says otherwise.
 */
final class EarlyModels {
    private static final Set<String> JUDGING = Set.of("scan", "explain", "registry", "evaluate", "mutate");
    /** With one of these it is others that are asked for, or none. */
    private static final List<String> OTHERWISE = List.of("--models", "--registry", "--as-of", "--help");

    private final Beside<Knowledge> reading = Beside.begin(KnowledgeLoader::load);

    private EarlyModels() {}

    /** Begins to read them, where these arguments will ask for them. */
    static Optional<EarlyModels> of(List<String> arguments) {
        boolean asked = !arguments.isEmpty()
                && JUDGING.contains(arguments.get(0))
                && arguments.size() > 1
                && !arguments.contains("-h")
                && arguments.stream().noneMatch(EarlyModels::isOtherwise);
        return asked ? Optional.of(new EarlyModels()) : Optional.empty();
    }

    private static boolean isOtherwise(String argument) {
        return OTHERWISE.stream().anyMatch(argument::startsWith);
    }

    /** @throws dev.touchstone.knowledge.KnowledgeException if they are broken */
    Knowledge get() {
        return reading.get();
    }
}
