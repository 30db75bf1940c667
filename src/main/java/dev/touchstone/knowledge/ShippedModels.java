package dev.touchstone.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The models in the program's own jar. A jar is not listed: a test has compared the indexes with the folders at build. */
final class ShippedModels implements ModelSource {
    /** Where the files lie among the program's classes. */
    static final String ROOT = "dev/touchstone/models/";

    /** Where what was made of them at build lies. */
    static final String PREPARED = "dev/touchstone/models.prepared";

    private static final String HOUSE = "dev/touchstone/";

    /** Rooms whose classes make and read what is prepared. */
    private static final List<String> ROOMS = List.of("knowledge/", "web/", "text/");

    private final Optional<Path> jar;
    private @Nullable Map<String, byte[]> packed;

    /** The program's own. */
    ShippedModels() {
        this(OwnJar.place());
    }

    /** @param jar where the program's own jar lies */
    ShippedModels(Optional<Path> jar) {
        this.jar = jar;
    }

    /** Whether what is prepared is made of this file or by it. */
    static boolean isPart(String file) {
        return file.startsWith(ROOT)
                || (file.endsWith(".class") && ROOMS.stream().anyMatch(room -> file.startsWith(HOUSE + room)));
    }

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
            known = inJar(own -> own.below(ROOT)).orElse(Map.of());
            packed = known;
        }
        return known;
    }

    /**
     * What was made of the models at build, where the program runs from its own jar, and the files and classes in it are those that it
     * was made of and by.
     */
    Optional<byte[]> prepared() {
        return inJar(own -> own.file(PREPARED)
                        .filter(bytes -> PreparedModels.areOf(bytes, own.checksums(ShippedModels::isPart))))
                .flatMap(Function.identity());
    }

    private interface Reading<T> {
        T of(OwnJar jar) throws IOException;
    }

    /** Nothing where there is no jar or it cannot be read: a class loader may find what is in it all the same. */
    private <T> Optional<T> inJar(Reading<T> reading) {
        if (jar.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<OwnJar> open = OwnJar.open(jar.get());
            if (open.isEmpty()) {
                return Optional.empty();
            }
            try (OwnJar own = open.get()) {
                return Optional.of(reading.of(own));
            }
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
