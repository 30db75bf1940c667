package dev.touchstone.review.store;

import dev.touchstone.review.ExceptionDraft;
import dev.touchstone.review.ExceptionProposal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes accepted exceptions where the registry reads them. */
final class ExceptionFiles {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    ExceptionFiles(Path folder) {
        this.folder = folder;
    }

    /** Its name within the report folder. */
    static String name(ExceptionProposal proposal) {
        return "registry/exceptions/desk-" + proposal.number() + ".json";
    }

    /** As {@link #write}; a failure takes the transaction back that it is written in. */
    void writeOrFail(ExceptionProposal proposal) {
        try {
            write(proposal);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
        }
    }

    /** Writes it whole or not at all. */
    void write(ExceptionProposal proposal) throws IOException {
        ExceptionDraft draft = proposal.draft();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("brand", draft.brand());
        json.put(ProposalCheck.isHost(draft.subject()) ? "host" : "indicator", draft.subject());
        draft.signal().ifPresent(signal -> json.put("signal", signal));
        json.put("reason", draft.reason());
        json.put("owner", draft.owner());
        json.put("from", draft.from().toString());
        json.put("until", draft.until().toString());
        if (draft.scope().isEmpty()) {
            json.put("scope", "all");
        } else {
            ArrayNode hosts = json.putArray("scope");
            draft.scope().forEach(hosts::add);
        }
        Path file = folder.resolve(name(proposal));
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, MAPPER.writeValueAsString(json) + "\n", StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
