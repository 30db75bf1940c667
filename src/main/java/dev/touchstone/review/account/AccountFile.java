package dev.touchstone.review.account;

import dev.touchstone.review.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file of users: an object with a list {@code users} of {@code name}, {@code role}, {@code password} (a hash). */
final class AccountFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private AccountFile() {}

    static SortedMap<String, Account> read(Path file) throws IOException {
        JsonNode json;
        try {
            json = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JacksonException broken) {
            throw new IOException(file + ": not JSON: " + broken.getOriginalMessage(), broken);
        }
        if (!json.path("users").isArray()) {
            throw new IOException(file + ": has no list \"users\"");
        }
        SortedMap<String, Account> accounts = new TreeMap<>();
        for (JsonNode user : json.path("users")) {
            Account account = account(file, accounts.size(), user);
            if (accounts.put(account.name(), account) != null) {
                throw new IOException(file + ": users[" + accounts.size() + "]: a name that is there already");
            }
        }
        return accounts;
    }

    private static Account account(Path file, int index, JsonNode user) throws IOException {
        String place = file + ": users[" + index + "]: ";
        String name = user.path("name").asString("");
        String hash = user.path("password").asString("");
        if (!Accounts.isName(name)) {
            throw new IOException(place + "\"name\" will not do");
        }
        if (!Passwords.isHash(hash)) {
            throw new IOException(place + "\"password\" is no bcrypt hash; passwords never stand here themselves");
        }
        try {
            return new Account(name, Role.of(user.path("role").asString("")), hash);
        } catch (IllegalArgumentException unknown) {
            throw new IOException(place + "\"role\": " + unknown.getMessage(), unknown);
        }
    }

    static void write(Path file, Collection<Account> accounts) throws IOException {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode users = json.putArray("users");
        for (Account account : accounts) {
            users.addObject()
                    .put("name", account.name())
                    .put("role", account.role().id())
                    .put("password", account.hash());
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(part, MAPPER.writeValueAsString(json) + "\n", StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
