package dev.touchstone.knowledge;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds all of many patterns in one pass, those alone that begin where a word may. Characters are numbered densely before the trie
 * sees them: only those that stand in a pattern matter, and a trie over some hundred numbers is built and walked faster than one
 * over all of Unicode. A letter within a word has another number than the same at the beginning of one, so that nothing is begun
 * within words and most of an alphabet's text is passed by. Every white space is numbered as the space is, so that a pattern's
 * space stands for any one of them. Immutable.
 */
final class Automaton {
    /** The number of all characters that stand in no pattern. */
    private static final char OTHER = 1;

    private static final int ENDS = DoubleArray.ENDS;

    /** Bits of the filter of pairs, as a power of two. */
    private static final int PAIR_BITS = 16;

    private static final int PAIR_FACTOR = 0x9E3779B1;

    /** Of characters at the beginning of a word, or that are of no word. */
    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    /** Of characters behind another of the same word. */
    private final char[] within = new char[LexiconPattern.WORDS_END];

    private final boolean[] words = new boolean[LexiconPattern.WORDS_END];
    /**
     * The cells of {@link DoubleArray}. Most of a walk's time goes into waiting for memory, and most steps fail at first: what
     * decides whether one does, the number that leads into each cell, is kept apart and small.
     */
    private final char[] labels;

    /** By state where its cells begin, and {@link #ENDS}. */
    private final int[] bases;

    private final int[] fails;
    /** By number where the first character of a pattern leads, 0 where none begins with it. */
    private final int[] first;

    /** Likewise the base of where it leads. */
    private final int[] firstBases;

    /** Which pairs of numbers may begin a pattern: a bit for each, shared by several. */
    private final long[] pairs = new long[1 << (PAIR_BITS - 6)];

    /** By state where in {@link #endings} the patterns that end there begin; 0 where none does. */
    private final int[] outputs;

    /** How many, then the numbers of so many patterns; states in which the same end share them. Begins with a 0. */
    private final int[] endings;
    /** By the numbers of the sorted patterns: how long each is, and the caller's number. */
    private final int[] lengths;

    private final int[] patterns;

    /** Told of every match, in the order in which matches end. */
    interface Listener {
        void match(int start, int end, int pattern);
    }

    /** @param patterns not empty each, each once; matches name their index */
    Automaton(List<String> patterns) {
        Arrays.fill(numbers, OTHER);
        Arrays.fill(within, OTHER);
        for (char c = 0; c < words.length; c++) {
            words[c] = LexiconPattern.isWord(c);
        }
        char next = OTHER + 1;
        TreeMap<String, Integer> numbered = new TreeMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            char[] pattern = patterns.get(i).toCharArray();
            boolean word = false;
            for (int at = 0; at < pattern.length; at++) {
                char c = pattern[at];
                boolean inWord = word && isWord(c);
                char[] of = inWord ? within : numbers;
                if (of[c] == OTHER) {
                    of[c] = next++;
                }
                word = isWord(c);
                pattern[at] = of[c];
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
        String[] keys = numbered.keySet().toArray(new String[0]);
        this.lengths = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            lengths[i] = keys[i].length();
        }
        DoubleArray states = new DoubleArray(keys, next);
        this.labels = states.labels();
        this.bases = states.bases();
        this.fails = states.fails();
        Endings ends = new Endings(states.outputs());
        this.outputs = ends.outputs;
        this.endings = ends.all();
        this.first = new int[next];
        this.firstBases = new int[next];
        for (char number = OTHER + 1; number < next; number++) {
            int to = (bases[0] & ~ENDS) + number + 1;
            first[number] = to < labels.length && labels[to] == number ? to : 0;
            firstBases[number] = bases[first[number]];
        }
        for (String pattern : numbered.keySet()) {
            if (pattern.length() > 1) {
                int pair = pair(pattern.charAt(0), pattern.charAt(1));
                pairs[pair >>> 6] |= 1L << pair;
            }
        }
    }

    /** As {@link #pack} wrote it. */
    Automaton(PackedInput packed) {
        char[] spread = packed.chars();
        Arrays.fill(numbers, OTHER);
        for (int i = 0; i < spread.length; i += 2) {
            numbers[spread[i]] = spread[i + 1];
        }
        System.arraycopy(packed.chars(), 0, within, 0, within.length);
        for (char c = 0; c < words.length; c++) {
            words[c] = LexiconPattern.isWord(c);
        }
        this.labels = packed.chars();
        this.bases = packed.ints();
        this.fails = packed.ints();
        this.first = packed.ints();
        this.firstBases = packed.ints();
        System.arraycopy(packed.longs(), 0, pairs, 0, pairs.length);
        this.outputs = packed.ints();
        this.endings = packed.ints();
        this.lengths = packed.ints();
        this.patterns = packed.ints();
    }

    /** Writes it down as it lies in memory. */
    void pack(PackedOutput out) throws IOException {
        StringBuilder spread = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (numbers[c] != OTHER) {
                spread.append((char) c).append(numbers[c]);
            }
        }
        out.chars(spread.toString().toCharArray());
        out.chars(within);
        out.chars(labels);
        out.ints(bases);
        out.ints(fails);
        out.ints(first);
        out.ints(firstBases);
        out.longs(pairs);
        out.ints(outputs);
        out.ints(endings);
        out.ints(lengths);
        out.ints(patterns);
    }

    /** Rows of the patterns that end in a state, one behind the other. */
    private static final class Endings {
        private final int[] outputs;
        private int[] row = new int[1 << 12];
        private int used = 1;

        /** @param ends by state; null where none does */
        Endings(int[] @Nullable [] ends) {
            this.outputs = new int[ends.length];
            IdentityHashMap<int[], Integer> known = new IdentityHashMap<>();
            for (int state = 0; state < ends.length; state++) {
                int[] here = ends[state];
                if (here != null) {
                    outputs[state] = known.computeIfAbsent(here, this::add);
                }
            }
        }

        private int add(int[] ends) {
            int at = used;
            used += ends.length + 1;
            if (used > row.length) {
                row = Arrays.copyOf(row, 2 * used);
            }
            row[at] = ends.length;
            System.arraycopy(ends, 0, row, at + 1, ends.length);
            return at;
        }

        int[] all() {
            return Arrays.copyOf(row, used);
        }
    }

    private boolean isWord(char c) {
        return c < words.length && words[c];
    }

    private static int pair(char number, char next) {
        return ((number * PAIR_FACTOR + next) * PAIR_FACTOR) >>> (Integer.SIZE - PAIR_BITS);
    }

    void scan(String text, Listener listener) {
        char[] chars = text.toCharArray();
        int state = 0;
        boolean word = false;
        char before = OTHER;
        for (int at = 0; at < chars.length; at++) {
            char c = chars[at];
            char number;
            if (c < words.length) {
                boolean here = words[c];
                number = word && here ? within[c] : numbers[c];
                word = here;
            } else {
                number = numbers[c];
                word = false;
            }
            int ends;
            if (number == OTHER) {
                state = 0;
                continue;
            } else if (state == 0) {
                state = first[number];
                ends = firstBases[number];
            } else if (state == first[before]) {
                // Most of Chinese text: told by what fits into the nearest memory.
                int pair = pair(before, number);
                int to = (firstBases[before] & ~ENDS) + number + 1;
                if ((pairs[pair >>> 6] & 1L << pair) != 0 && to < labels.length && labels[to] == number) {
                    state = to;
                    ends = bases[to];
                } else {
                    state = first[number];
                    ends = firstBases[number];
                }
            } else {
                state = next(state, number);
                ends = bases[state];
            }
            before = number;
            if (ends < 0) {
                int ending = outputs[state];
                for (int last = ending + endings[ending]; ending < last; ) {
                    int hit = endings[++ending];
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
}
