package dev.touchstone.review.store;

import dev.touchstone.review.audit.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a report folder that a desk is opened over.
 *
 * @param folder that holds them
 */
record ReportFiles(Path folder) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * A finished report.
     *
     * @throws IllegalArgumentException if there is none in the folder; its message can be shown
     */
    static ReportFiles in(Path folder) {
        for (String name : List.of("report.jsonl", "campaigns.jsonl", "run.json")) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new IllegalArgumentException(folder + ": no " + name + " in it; a desk is opened over the folder"
                        + " that `touchstone scan … --out DIR` wrote");
            }
        }
        return new ReportFiles(folder);
    }

    Path report() {
        return folder.resolve("report.jsonl");
    }

    Path campaigns() {
        return folder.resolve("campaigns.jsonl");
    }

    /** Not there where a report keeps no texts. */
    Path texts() {
        return folder.resolve("texts.jsonl");
    }

    /**
     * The run's own facts.
     *
     * @throws IOException if they cannot be read; the message quotes nothing
     */
    @SuppressWarnings("UnusedException")
    JsonNode run() throws IOException {
        Path file = folder.resolve("run.json");
        try {
            return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JacksonException quotesIt) {
            throw new IOException(file + ": not JSON");
        }
    }

    /** Size and time of the report: while they stay, it is not read again to tell whether it changed. */
    String stamp() throws IOException {
        return Files.size(report()) + " " + Files.getLastModifiedTime(report()).toMillis();
    }

    /** SHA-256 of {@code report.jsonl}. */
    String digest() throws IOException {
        return digest(report());
    }

    /** SHA-256 of a file. */
    static String digest(Path file) throws IOException {
        MessageDigest digest = Hashes.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
