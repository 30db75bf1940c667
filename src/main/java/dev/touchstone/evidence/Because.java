package dev.touchstone.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why evidence was given, for programs; the words in a reader's language are found by the key.
 *
 * @param key kebab-case, the message
 * @param arguments what the message names, by name
 */
public record Because(String key, SortedMap<String, String> arguments) {
    public Because {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    public static Because of(String key, Map<String, String> arguments) {
        return new Because(key, new TreeMap<>(arguments));
    }
}
