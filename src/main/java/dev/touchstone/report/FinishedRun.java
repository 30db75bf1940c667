package dev.touchstone.report;

import dev.touchstone.assess.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report folder says of the run that completed it.
 *
 * @param verdicts how many articles came out how
 * @param notRead inputs that could not be read
 */
public record FinishedRun(Map<Verdict, Long> verdicts, int notRead) {
    private static final String SCHEMA_NAME = "touchstone.run/";

    public FinishedRun {
        verdicts = Map.copyOf(verdicts);
    }

    /** The run that completed the folder's report; empty where there is none of ours. */
    public static Optional<FinishedRun> in(Path folder) throws IOException {
        Path file = folder.resolve(ReportFolder.RUN);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode run = JsonMapper.shared().readTree(Files.readAllBytes(file));
            if (!run.path("schema").asString("").startsWith(SCHEMA_NAME)) {
                return Optional.empty();
            }
            Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
            for (Verdict verdict : Verdict.values()) {
                verdicts.put(
                        verdict,
                        run.path("counts").path("verdicts").path(verdict.id()).asLong(0));
            }
            return Optional.of(new FinishedRun(verdicts, run.path("notRead").size()));
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }
}
