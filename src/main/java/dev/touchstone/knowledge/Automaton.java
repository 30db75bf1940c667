package dev.touchstone.knowledge;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds all of many patterns in one pass. Characters are numbered densely before the trie sees them: only those that stand in a
 * pattern matter, and a trie over some hundred numbers is built and walked faster than one over all of Unicode. Every white space
 * is numbered as the space is, so that a pattern's space stands for any one of them. Immutable.
 */
final class Automaton {
    /** The number of all characters that stand in no pattern. */
    private static final char OTHER = 1;

    private static final int WIDTH = 4;
    private static final int BASE = 0;
    private static final int CHECK = 1;
    private static final int FAIL = 2;
    private static final int OUTPUT = 3;

    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    /**
     * The library's double array, its four numbers of one state side by side, which a processor fetches at once: most of a
     * walk's time goes into waiting for memory. The library's own walk calls back through an interface at every character.
     */
    private final int[] cells;

    /** For each state the numbers of the patterns that end there; null where none does. */
    private final int[][] outputs;
    /** By the library's numbers, which are those of the sorted patterns: how long each is, and the caller's number. */
    private final int[] lengths;

    private final int[] patterns;

    /** Told of every match, in the order in which matches end. */
    interface Listener {
        void match(int start, int end, int pattern);
    }

    /** @param patterns not empty each, each once; matches name their index */
    Automaton(List<String> patterns) {
        Arrays.fill(numbers, OTHER);
        char next = OTHER + 1;
        TreeMap<String, Integer> numbered = new TreeMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            char[] pattern = patterns.get(i).toCharArray();
            for (int at = 0; at < pattern.length; at++) {
                if (numbers[pattern[at]] == OTHER) {
                    numbers[pattern[at]] = next++;
                }
                pattern[at] = numbers[pattern[at]];
            }
            numbered.put(new String(pattern), i);
        }
        if (numbers[' '] != OTHER) {
            for (char c = 0; c < Character.MAX_VALUE; c++) {
                if (Character.isWhitespace(c)) {
                    numbers[c] = numbers[' '];
                }
            }
        }
        this.patterns = numbered.values().stream().mapToInt(Integer::intValue).toArray();
        Trie trie = new Trie();
        // The library refuses to build a trie of nothing.
        if (!patterns.isEmpty()) {
            trie.build(numbered);
        }
        this.cells = patterns.isEmpty() ? new int[WIDTH] : trie.cells();
        this.outputs = patterns.isEmpty() ? new int[1][] : trie.outputs();
        this.lengths = patterns.isEmpty() ? new int[0] : trie.lengths();
    }

    void scan(String text, Listener listener) {
        char[] chars = text.toCharArray();
        int state = 0;
        for (int at = 0; at < chars.length; at++) {
            char number = numbers[chars[at]];
            if (number == OTHER) {
                state = 0;
                continue;
            }
            state = next(state, number);
            if (cells[state + OUTPUT] != 0) {
                for (int hit : outputs[state / WIDTH]) {
                    listener.match(at + 1 - lengths[hit], at + 1, patterns[hit]);
                }
            }
        }
    }

    private int next(int from, char number) {
        int state = from;
        while (true) {
            int begin = cells[state + BASE];
            int to = (begin + number + 1) * WIDTH;
            if (to < cells.length && cells[to + CHECK] == begin) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
            state = cells[state + FAIL];
        }
    }

    /** The library's automaton, for what it has built. */
    private static final class Trie extends AhoCorasickDoubleArrayTrie<Integer> {
        private static final long serialVersionUID = 1;

        int[] cells() {
            // The library's arrays are longer than what it fills.
            int[] cells = new int[fail.length * WIDTH];
            for (int state = 0; state < fail.length; state++) {
                cells[state * WIDTH + BASE] = base[state];
                cells[state * WIDTH + CHECK] = check[state];
                cells[state * WIDTH + FAIL] = fail[state] * WIDTH;
                cells[state * WIDTH + OUTPUT] = output[state] == null ? 0 : 1;
            }
            return cells;
        }

        int[][] outputs() {
            return output;
        }

        int[] lengths() {
            return l;
        }
    }
}
