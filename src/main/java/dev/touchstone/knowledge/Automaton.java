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

    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
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
        if (numbers[' '] != OTHER) {
            for (char c = 0; c < Character.MAX_VALUE; c++) {
                if (Character.isWhitespace(c)) {
                    numbers[c] = numbers[' '];
                }
            }
        }
        // The library refuses to build a trie of nothing.
        if (!empty) {
            trie.build(numbered);
        }
    }

    void scan(String text, Listener listener) {
        if (empty) {
            return;
        }
        char[] numbered = new char[text.length()];
        text.getChars(0, numbered.length, numbered, 0);
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers[numbered[i]];
        }
        trie.parseText(numbered, (start, end, pattern) -> listener.match(start, end, pattern));
    }
}
