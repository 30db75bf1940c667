package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without the libraries for archives, feeds and zstd everything else is read, and these are said to be missing. */
class OptionalLibrariesTest {
    private static final List<String> OPTIONAL = List.of("jwarc", "rome", "jdom2", "zstd-jni", "assertj", "junit");

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static boolean isWanted(String entry) {
        String name = String.valueOf(Path.of(entry).getFileName());
        return OPTIONAL.stream().noneMatch(name::startsWith);
    }

    @Test
    void what_needs_a_library_that_is_missing_is_named_and_all_else_is_read() throws Exception {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(OptionalLibrariesTest::isWanted)
                .map(OptionalLibrariesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Object told = without.loadClass("dev.touchstone.ingest.ReadingWithout")
                    .getDeclaredMethod("told")
                    .invoke(null);
            assertThat(told)
                    .isEqualTo(List.of(
                            "words",
                            "a.warc: a library that reads warc is missing",
                            "a.xml: a library that reads feed is missing",
                            "a.zst: the zstd data are cut short or damaged: the library that unpacks it is missing or"
                                    + " cannot be loaded"));
        }
    }
}
