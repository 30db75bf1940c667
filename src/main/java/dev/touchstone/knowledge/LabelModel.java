package dev.touchstone.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The logistic model of one label. All figures are log-odds in multiples of 0.000001.
 *
 * @param intercept log-odds where nothing was seen
 * @param weights by signal id; a signal without one is observed, not weighed
 * @param groups signals that say much the same and are capped together, in file order
 */
public record LabelModel(double intercept, SortedMap<String, Double> weights, List<Group> groups) {
    /**
     * Signals that may add up to so much and no more.
     *
     * @param name kebab-case
     * @param cap log-odds, above 0
     * @param signals ids
     */
    public record Group(String name, double cap, SortedSet<String> signals) {
        public Group {
            signals = Collections.unmodifiableSortedSet(new TreeSet<>(signals));
        }

        public static Group of(String name, double cap, Collection<String> signals) {
            return new Group(name, cap, new TreeSet<>(signals));
        }
    }

    public LabelModel {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        groups = List.copyOf(groups);
    }

    public static LabelModel of(double intercept, Map<String, Double> weights, List<Group> groups) {
        return new LabelModel(intercept, new TreeMap<>(weights), groups);
    }

    /** The signal's weight; 0 where it has none. */
    public double weight(String signal) {
        return weights.getOrDefault(signal, 0.0);
    }

    /** The group that caps the signal. */
    public Optional<Group> groupOf(String signal) {
        return groups.stream().filter(group -> group.signals().contains(signal)).findFirst();
    }
}
