package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldsTest {
    private static List<Example> drawn(int seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        int families = 5 + random.nextInt(40);
        for (int family = 0; family < families; family++) {
            int articles = 1 + random.nextInt(random.nextInt(6) == 0 ? 12 : 2);
            for (int i = 0; i < articles; i++) {
                examples.add(Examples.example(family + "-" + i, "family-" + family, CorpusLabel.CLEAN));
            }
        }
        Collections.shuffle(examples, random);
        return examples;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void family_is_in_one_fold(int seed) {
        List<Example> examples = drawn(seed);
        int[] fold = Folds.split(examples, 5);
        Map<String, Integer> folds = new TreeMap<>();
        for (int i = 0; i < fold.length; i++) {
            Integer other = folds.putIfAbsent(examples.get(i).family(), fold[i]);
            assertThat(other == null ? fold[i] : other).isEqualTo(fold[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void folds_differ_in_size_by_no_more_than_the_largest_family(int seed) {
        List<Example> examples = drawn(seed);
        int[] sizes = new int[5];
        for (int fold : Folds.split(examples, 5)) {
            sizes[fold]++;
        }
        Map<String, Integer> families = new TreeMap<>();
        examples.forEach(example -> families.merge(example.family(), 1, Integer::sum));
        int spread = IntStream.of(sizes).max().orElseThrow()
                - IntStream.of(sizes).min().orElseThrow();

        assertThat(IntStream.of(sizes).sum()).isEqualTo(examples.size());
        assertThat(spread).isLessThanOrEqualTo(Collections.max(families.values()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void order_of_the_examples_changes_no_familys_fold(int seed) {
        List<Example> examples = drawn(seed);
        List<Example> reversed = new ArrayList<>(examples);
        Collections.reverse(reversed);
        int[] one = Folds.split(examples, 5);
        int[] other = Folds.split(reversed, 5);
        for (int i = 0; i < one.length; i++) {
            assertThat(other[one.length - 1 - i]).isEqualTo(one[i]);
        }
    }
}
