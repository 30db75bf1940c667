package dev.touchstone.knowledge;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program's own jar, where it is first on the class path: a class loader would find the same there, and looks each of some
 * hundreds of files up in every module of Java before.
 */
final class OwnJar implements AutoCloseable {
    private static final String SELF = OwnJar.class.getName().replace('.', '/') + ".class";

    private final ZipFile jar;

    private OwnJar(ZipFile jar) {
        this.jar = jar;
    }

    /** Where it lies; none where the program does not run from a jar of its own, or another is first. */
    static Optional<Path> place() {
        String first = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
        boolean system = OwnJar.class.getClassLoader() == ClassLoader.getSystemClassLoader();
        if (!system || !first.endsWith(".jar")) {
            return Optional.empty();
        }
        return Optional.of(Path.of(first));
    }

    /** None where it is another's. */
    static Optional<OwnJar> open(Path place) throws IOException {
        ZipFile jar = new ZipFile(place.toFile());
        if (jar.getEntry(SELF) == null) {
            jar.close();
            return Optional.empty();
        }
        return Optional.of(new OwnJar(jar));
    }

    /** The files below the folder, by what of their name comes behind it. */
    Map<String, byte[]> below(String folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                files.put(entry.getName().substring(folder.length()), bytes(entry));
            }
        }
        return files;
    }

    /** The checksum of each file whose name passes, which costs no unpacking: CRC-32 as the jar states it. */
    Map<String, Long> checksums(Predicate<String> names) {
        Map<String, Long> sums = new HashMap<>();
        for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && names.test(entry.getName())) {
                sums.put(entry.getName(), entry.getCrc());
            }
        }
        return sums;
    }

    Optional<byte[]> file(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(bytes(entry));
    }

    private byte[] bytes(ZipEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
