package dev.touchstone.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sentences of one file, by key. Immutable. */
final class Messages {
    private final Map<String, MessageTemplate> byKey;

    private Messages(Map<String, MessageTemplate> byKey) {
        this.byKey = byKey;
    }

    /**
     * Reads {@code name_language.properties}, UTF-8, from this program's own resources.
     *
     * @throws IllegalStateException if the program was put together without it
     */
    static Messages load(String name, ReportLanguage language) {
        return at("/dev/touchstone/report/" + name, language);
    }

    /** Reads {@code resource_language.properties}. */
    static Messages at(String resource, ReportLanguage language) {
        String path = resource + "_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        Map<String, MessageTemplate> byKey = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            byKey.put(key, MessageTemplate.parse(properties.getProperty(key)));
        }
        return new Messages(byKey);
    }

    Optional<MessageTemplate> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byKey.keySet()));
    }
}
