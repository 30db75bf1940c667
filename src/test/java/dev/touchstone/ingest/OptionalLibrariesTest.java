package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Without the libraries for archives, feeds and zstd everything else is read, and these are said to be missing. */
class OptionalLibrariesTest {
    private static final List<String> OPTIONAL =
            List.of("org.netpreserve.jwarc.", "com.rometools.", "org.jdom2.", "com.github.luben.zstd.");

    /** Loads every class anew from where this test's come from, but those of the optional libraries. */
    private static final class Without extends ClassLoader {
        Without() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (OPTIONAL.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException failed) {
                throw new ClassNotFoundException(name, failed);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return OptionalLibrariesTest.class.getClassLoader().getResourceAsStream(name);
        }
    }

    @Test
    void what_needs_a_library_that_is_missing_is_named_and_all_else_is_read() throws Exception {
        Object told = new Without()
                .loadClass("dev.touchstone.ingest.ReadingWithout")
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
