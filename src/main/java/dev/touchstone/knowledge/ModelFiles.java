package dev.touchstone.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of one load: each is read once, and all that were read make up the digest. */
final class ModelFiles {
    private final ModelSource source;
    private final Problems problems;
    private final SortedMap<String, byte[]> read = new TreeMap<>();
    private final SortedMap<String, JsonValue> parsed = new TreeMap<>();

    ModelFiles(ModelSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    String place(String name) {
        return source.place(name);
    }

    /**
     * The file's bytes; where it is missing or cannot be read, that is told.
     *
     * @param wanted who wants it: the line of an index, or the file itself
     */
    private Optional<byte[]> bytes(String name, Site wanted) {
        int before = problems.count();
        Optional<byte[]> bytes = bytesIfAny(name);
        if (bytes.isEmpty() && problems.count() == before) {
            boolean itself = wanted.file().equals(place(name));
            problems.add(wanted, itself ? "the file is missing" : "names a file that is missing: " + place(name));
        }
        return bytes;
    }

    /** The file's bytes; empty and nothing told where it is missing. */
    Optional<byte[]> bytesIfAny(String name) {
        try {
            Optional<byte[]> bytes = source.read(name);
            bytes.ifPresent(found -> read.put(name, found));
            return bytes;
        } catch (IOException e) {
            problems.add(Site.of(place(name)), "cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    Optional<JsonValue> json(String name) {
        return json(name, Site.of(place(name)));
    }

    Optional<JsonValue> json(String name, Site wanted) {
        Optional<JsonValue> value = bytes(name, wanted).flatMap(bytes -> JsonReader.read(place(name), bytes, problems));
        value.ifPresent(json -> parsed.put(name, json));
        return value;
    }

    /** Empty and nothing told where it is missing. */
    Optional<JsonValue> jsonIfAny(String name) {
        Optional<JsonValue> value = bytesIfAny(name).flatMap(bytes -> JsonReader.read(place(name), bytes, problems));
        value.ifPresent(json -> parsed.put(name, json));
        return value;
    }

    Optional<ModelLines> lines(String name) {
        return lines(name, Site.of(place(name)));
    }

    Optional<ModelLines> lines(String name, Site wanted) {
        return bytes(name, wanted).flatMap(bytes -> ModelLines.read(place(name), bytes, problems));
    }

    /** Empty and nothing told where it is missing. */
    Optional<ModelLines> linesIfAny(String name) {
        return bytesIfAny(name).flatMap(bytes -> ModelLines.read(place(name), bytes, problems));
    }

    /** The lines of a file that may be missing. */
    Set<String> wordsIfAny(String name) {
        Set<String> words = new HashSet<>();
        linesIfAny(name).ifPresent(lines -> lines.entries().forEach(line -> words.add(line.text())));
        return words;
    }

    /** Names of the folder's files with that ending, sorted; a folder that cannot be listed is told. */
    SortedSet<String> list(String folder, String ending) {
        try {
            SortedSet<String> names = source.list(folder).orElse(new TreeSet<>());
            names.removeIf(name -> !name.endsWith(ending));
            return names;
        } catch (IOException e) {
            problems.add(Site.of(place(folder)), "cannot be listed: " + e.getMessage());
            return new TreeSet<>();
        }
    }

    /** Whether no file was there to be read. */
    boolean isEmpty() {
        return read.isEmpty();
    }

    /** Tells of files in the folder, with that ending, that an index does not name. */
    void checkListed(String folder, String ending, SortedSet<String> named, String index) {
        try {
            for (String name : source.list(folder).orElse(new TreeSet<>())) {
                if (name.endsWith(ending) && !named.contains(name)) {
                    problems.add(Site.of(place(name)), "not listed in " + place(index));
                }
            }
        } catch (IOException e) {
            problems.add(Site.of(place(folder)), "cannot be listed: " + e.getMessage());
        }
    }

    /** All JSON files that were read and could be parsed, by name. */
    SortedMap<String, JsonValue> parsed() {
        return parsed;
    }

    byte[] bytesRead(String name) {
        byte[] bytes = read.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException(name);
        }
        return bytes;
    }

    /** SHA-256 over the files that were read, by name: name, a zero byte, length in eight bytes, content. */
    String digest() {
        MessageDigest digest = sha256();
        update(digest, "");
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same over these files and then a user's additions, whose names begin with {@code registry/}. */
    String digestWith(ModelFiles additions) {
        MessageDigest digest = sha256();
        update(digest, "");
        additions.update(digest, "registry/");
        return HexFormat.of().formatHex(digest.digest());
    }

    private void update(MessageDigest digest, String prefix) {
        read.forEach((name, bytes) -> {
            digest.update((prefix + name).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
            digest.update(bytes);
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
