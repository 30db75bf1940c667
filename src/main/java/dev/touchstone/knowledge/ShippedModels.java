package dev.touchstone.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The models in the program's own jar. A jar is not listed: a test has compared the indexes with the folders at build. */
final class ShippedModels implements ModelSource {
    /** Where the files lie among the program's classes. */
    static final String ROOT = "dev/touchstone/models/";

    /** Where what was made of them at build lies. */
    static final String PREPARED = "dev/touchstone/models.prepared";

    private @Nullable Map<String, byte[]> packed;

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        byte[] found = packed().get(name);
        if (found != null) {
            return Optional.of(found);
        }
        try (InputStream stream = ShippedModels.class.getResourceAsStream('/' + ROOT + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }

    /** All files at once where they lie in the program's own jar; nothing where they do not or it cannot be read. */
    private synchronized Map<String, byte[]> packed() {
        Map<String, byte[]> known = packed;
        if (known == null) {
            known = Map.of();
            try (OwnJar jar = OwnJar.openOrNull()) {
                if (jar != null) {
                    known = jar.below(ROOT);
                }
            } catch (IOException unreadable) {
                known = Map.of();
            }
            packed = known;
        }
        return known;
    }

    /**
     * What was made of the models at build, where the program runs from its own jar and the files beside it are those it was made of.
     */
    Optional<byte[]> prepared() {
        try (OwnJar jar = OwnJar.openOrNull()) {
            if (jar == null) {
                return Optional.empty();
            }
            Optional<byte[]> prepared = jar.file(PREPARED);
            return prepared.isPresent() && PreparedModels.areOf(prepared.get(), jar.checksums(ROOT))
                    ? prepared
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<SortedSet<String>> list(String folder) {
        return Optional.empty();
    }

    @Override
    public String place(String name) {
        return "models/" + name;
    }

    @Override
    public boolean isChecked() {
        return true;
    }
}
