package dev.touchstone.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Watches, in a class loader of its own, which models' files an article brings in. */
class LazyLoadingTest {
    private static final Map<String, String> MODELS = Map.of(
            "data/dictionary/", "HANLP",
            "opennlp-en-ud-ewt-sentence", "SENTENCES",
            "opennlp-en-ud-ewt-tokens", "TOKENS",
            "langdetect", "LANGUAGES");

    @ParameterizedTest
    @CsvSource({
        "CHINESE, SEGMENT, ''",
        "CHINESE, SENTENCES, ''",
        "CHINESE, TOKENS, HANLP",
        "TRADITIONAL, TOKENS, HANLP",
        "ENGLISH, SEGMENT, ''",
        "ENGLISH, SENTENCES, SENTENCES",
        "ENGLISH, TOKENS, SENTENCES TOKENS",
        "SPANISH, SEGMENT, LANGUAGES",
        "SPANISH, TOKENS, LANGUAGES SENTENCES TOKENS",
    })
    void an_article_loads_the_models_of_its_language_and_only_when_asked(String text, String work, String models)
            throws Exception {
        Watching loader = new Watching();
        loader.loadClass(Visitor.class.getName())
                .getMethod("visit", String.class, String.class)
                .invoke(null, text, work);

        Set<String> expected = new TreeSet<>(Arrays.asList(models.split(" ")));
        expected.remove("");
        assertThat(loader.models).isEqualTo(expected);
    }

    /** Holds classes of its own, so that nothing is loaded yet, and sees which files they ask for. */
    private static final class Watching extends ClassLoader {
        private static final List<String> OWN = List.of("dev.touchstone.", "com.hankcs.", "opennlp.");

        private final Set<String> models = new TreeSet<>();

        Watching() {
            super(LazyLoadingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (OWN.stream().noneMatch(name::startsWith)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            MODELS.forEach((file, model) -> {
                if (name.startsWith(file)) {
                    models.add(model);
                }
            });
            return super.getResourceAsStream(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
