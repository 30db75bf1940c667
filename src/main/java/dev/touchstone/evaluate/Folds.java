package dev.touchstone.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits examples so that a family is never on both sides. The same examples give the same folds. */
final class Folds {
    private Folds() {}

    /**
     * Families, largest first, each to the fold that is smallest so far.
     *
     * @return for each example the number of its fold
     */
    static int[] split(List<Example> examples, int folds) {
        Map<String, List<Integer>> families = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            families.computeIfAbsent(examples.get(i).family(), unused -> new ArrayList<>())
                    .add(i);
        }
        List<Map.Entry<String, List<Integer>>> ordered = new ArrayList<>(families.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<String, List<Integer>> family) ->
                        -family.getValue().size())
                .thenComparing(Map.Entry::getKey));
        int[] sizes = new int[folds];
        int[] fold = new int[examples.size()];
        for (Map.Entry<String, List<Integer>> family : ordered) {
            int smallest = 0;
            for (int i = 1; i < folds; i++) {
                smallest = sizes[i] < sizes[smallest] ? i : smallest;
            }
            for (int index : family.getValue()) {
                fold[index] = smallest;
                sizes[smallest]++;
            }
        }
        return fold;
    }
}
