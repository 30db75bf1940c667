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

    /** Set in a state's base where patterns end there. */
    private static final int ENDS = 1 << 31;

    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    /**
     * The library's double array. Most of a walk's time goes into waiting for memory, and most steps fail at first: what decides
     * whether one does, the number that leads into each cell, is kept apart and small. No two states have one base, so that
     * number says as much as the library's check. The library's own walk calls back through an interface at every character.
     */
    private final char[] labels;

    /** By state where its cells begin, and {@link #ENDS}. */
    private final int[] bases;

    private final int[] fails;
    /** By number where the first character of a pattern leads, 0 where none begins with it. */
    private final int[] first;

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
        this.labels = patterns.isEmpty() ? new char[1] : trie.labels(next);
        this.bases = patterns.isEmpty() ? new int[1] : trie.bases();
        this.fails = patterns.isEmpty() ? new int[1] : trie.fails();
        this.outputs = patterns.isEmpty() ? new int[1][] : trie.outputs();
        this.lengths = patterns.isEmpty() ? new int[0] : trie.lengths();
        this.first = new int[next];
        for (char number = OTHER + 1; number < next; number++) {
            int to = (bases[0] & ~ENDS) + number + 1;
            first[number] = to < labels.length && labels[to] == number ? to : 0;
        }
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
            state = state == 0 ? first[number] : next(state, number);
            if (bases[state] < 0) {
                for (int hit : outputs[state]) {
                    listener.match(at + 1 - lengths[hit], at + 1, patterns[hit]);
                }
            }
        }
    }

    private int next(int from, char number) {
        int state = from;
        do {
            int to = (bases[state] & ~ENDS) + number + 1;
            if (to < labels.length && labels[to] == number) {
                return to;
            }
            state = fails[state];
        } while (state != 0);
        return first[number];
    }

    /** The library's automaton, for what it has built. */
    private static final class Trie extends AhoCorasickDoubleArrayTrie<Integer> {
        private static final long serialVersionUID = 1;

        /** @param numbers how many characters are numbered: one that leads nowhere has none of their numbers */
        char[] labels(int numbers) {
            char[] labels = new char[fail.length];
            Arrays.fill(labels, (char) numbers);
            for (int state = 1; state < labels.length; state++) {
                if (check[state] != 0) {
                    labels[state] = (char) (state - check[state] - 1);
                }
            }
            return labels;
        }

        int[] bases() {
            // The library's arrays are longer than what it fills.
            int[] bases = Arrays.copyOf(base, fail.length);
            for (int state = 0; state < bases.length; state++) {
                bases[state] |= output[state] == null ? 0 : ENDS;
            }
            return bases;
        }

        int[] fails() {
            return fail;
        }

        int[][] outputs() {
            return output;
        }

        int[] lengths() {
            return l;
        }
    }
}
