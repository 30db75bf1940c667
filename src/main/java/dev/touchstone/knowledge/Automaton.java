package dev.touchstone.knowledge;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds all of many patterns in one pass. Characters are numbered densely before the trie sees them: only those that stand in a
 * pattern matter, and a trie over some hundred numbers is built and walked faster than one over all of Unicode. Every white space
 * is numbered as the space is, so that a pattern's space stands for any one of them. Immutable.
 */
final class Automaton {
    /** The number of all characters that stand in no pattern. */
    private static final char OTHER = 1;

    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    private final Beginnings beginnings = new Beginnings();
    private final Trie trie = new Trie();
    private final boolean empty;

    /** Told of every match, in the order in which matches end. */
    interface Listener {
        void match(int start, int end, int pattern);
    }

    /** @param patterns not empty each, each once; matches name their index */
    Automaton(List<String> patterns) {
        empty = patterns.isEmpty();
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
        for (String pattern : numbered.keySet()) {
            beginnings.add(pattern.toCharArray(), next);
        }
        if (numbers[' '] != OTHER) {
            for (char c = 0; c < Character.MAX_VALUE; c++) {
                if (Character.isWhitespace(c)) {
                    numbers[c] = numbers[' '];
                }
            }
        }
        if (!empty) {
            trie.take(numbered);
        }
    }

    void scan(String text, Listener listener) {
        if (!empty) {
            trie.scan(text, numbers, beginnings, listener);
        }
    }

    /** The pairs of numbers that patterns begin with: few of a text's pairs, so most of it need not enter the trie. */
    private static final class Beginnings {
        /** Bits of a filter that may say yes for no; with some thousand pairs in it one in twenty. */
        private static final int BITS = 1 << 15;

        private final long[] pairs = new long[BITS / Long.SIZE];

        /** A character that is a pattern by itself makes a pair with every other. */
        void add(char[] pattern, int numbers) {
            if (pattern.length > 1) {
                add(pattern[0], pattern[1]);
            } else {
                for (char second = OTHER; second < numbers; second++) {
                    add(pattern[0], second);
                }
            }
        }

        private void add(char first, char second) {
            int bit = bit(first, second);
            pairs[bit >>> 6] |= 1L << bit;
        }

        boolean may(char first, char second) {
            int bit = bit(first, second);
            return (pairs[bit >>> 6] & (1L << bit)) != 0;
        }

        private static int bit(char first, char second) {
            return (first * 0x9E5 + second) & (BITS - 1);
        }
    }

    /**
     * The library's trie with a walk of our own over its arrays, which leaves out what no pattern begins with: a third of the time
     * on Chinese, two thirds on English.
     */
    private static final class Trie extends AhoCorasickDoubleArrayTrie<Integer> {
        private static final long serialVersionUID = 1L;

        /** Of each pattern in the order of the library, its index in ours. */
        private int[] indexes = {};

        void take(Map<String, Integer> patterns) {
            build(patterns);
            indexes = patterns.values().stream().mapToInt(Integer::intValue).toArray();
        }

        void scan(String text, char[] numbers, Beginnings beginnings, Listener listener) {
            int length = text.length();
            char[] characters = new char[length];
            text.getChars(0, length, characters, 0);
            int state = 0;
            char next = length > 0 ? numbers[characters[0]] : OTHER;
            for (int i = 0; i < length; i++) {
                char number = next;
                next = i + 1 < length ? numbers[characters[i + 1]] : OTHER;
                if (state == 0 && (!beginnings.may(number, next) || LexiconPattern.isWithinWord(text, i))) {
                    continue;
                }
                state = step(state, number);
                int[] ending = output[state];
                if (ending != null) {
                    for (int pattern : ending) {
                        listener.match(i + 1 - l[pattern], i + 1, indexes[pattern]);
                    }
                }
            }
        }

        private int step(int from, char number) {
            int state = from;
            int to = transitionWithRoot(state, number);
            while (to == -1) {
                state = fail[state];
                to = transitionWithRoot(state, number);
            }
            return to;
        }
    }
}
