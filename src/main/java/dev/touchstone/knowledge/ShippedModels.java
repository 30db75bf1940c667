package dev.touchstone.knowledge;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The models in the program's own jar. A jar is not listed: a test has compared the indexes with the folders at build. */
final class ShippedModels implements ModelSource {
    private static final String ROOT = "dev/touchstone/models/";
    private static final String SELF = ShippedModels.class.getName().replace('.', '/') + ".class";

    private final Map<String, byte[]> packed = packed();

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        byte[] found = packed.get(name);
        if (found != null) {
            return Optional.of(found);
        }
        try (InputStream stream = ShippedModels.class.getResourceAsStream('/' + ROOT + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }

    /**
     * What the jar holds that is first on the class path, where it is ours: a class loader would find the same there, and looks
     * each of some three hundred files up in every module of Java before. Nothing where that is not so or the jar cannot be read.
     */
    private static Map<String, byte[]> packed() {
        String first = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
        boolean system = ShippedModels.class.getClassLoader() == ClassLoader.getSystemClassLoader();
        if (!system || !first.endsWith(".jar")) {
            return Map.of();
        }
        Map<String, byte[]> packed = new HashMap<>();
        try (ZipFile jar = new ZipFile(first)) {
            if (jar.getEntry(SELF) == null) {
                return Map.of();
            }
            for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
                    try (InputStream stream = jar.getInputStream(entry)) {
                        packed.put(entry.getName().substring(ROOT.length()), stream.readAllBytes());
                    }
                }
            }
        } catch (IOException unreadable) {
            return Map.of();
        }
        return packed;
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
