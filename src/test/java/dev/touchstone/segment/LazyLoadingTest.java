package dev.touchstone.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
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
        try (Watching loader = new Watching()) {
            loader.loadClass(Visitor.class.getName())
                    .getMethod("visit", String.class, String.class)
                    .invoke(null, text, work);

            Set<String> expected = new TreeSet<>(Arrays.asList(models.split(" ")));
            expected.remove("");
            assertThat(loader.loadedModels()).isEqualTo(expected);
        }
    }

    private static final class Watching extends URLClassLoader {
        private final Set<String> loaded = new TreeSet<>();

        Watching() throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        Set<String> loadedModels() {
            return loaded;
        }

        @Override
        public @Nullable URL findResource(String name) {
            MODELS.forEach((file, model) -> {
                if (name.startsWith(file)) {
                    loaded.add(model);
                }
            });
            return super.findResource(name);
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> entries = new ArrayList<>();
            StringTokenizer paths = new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
            while (paths.hasMoreTokens()) {
                entries.add(Path.of(paths.nextToken()).toUri().toURL());
            }
            return entries.toArray(URL[]::new);
        }
    }
}
