package dev.touchstone.knowledge;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The states of an Aho-Corasick automaton, laid out in one row of cells: from a state whose cells begin at a base, a number leads
 * to the cell of that index behind it, if that cell bears the number. No two states that lead on have one base, so the number says
 * enough. Built level by level from the sorted patterns, since every start of the program waits for it: the library of this name
 * makes a tree of objects first, and takes five times as long.
 */
final class DoubleArray {
    /** Set in a state's base where patterns end there. */
    static final int ENDS = 1 << 31;

    /** The base of a state that leads nowhere: no cell is so far behind. */
    private static final int NOWHERE = 1 << 30;

    /** Where so much of what was passed by is taken, searching starts behind it. */
    private static final double FULL = 0.95;

    private final String[] keys;
    private final char none;
    private final BitSet bases = new BitSet();
    private final int[] children;
    /** Where the keys of each child begin, and behind the last child where they end. */
    private final int[] begins;

    private char[] label;
    private int[] base;
    private int[] fail;
    private int[] @Nullable [] output;
    private int[] queue;
    private int queued;
    private int cells = 1;
    private int free = 1;

    /**
     * @param keys in their order, each once, none empty
     * @param numbers all characters of the keys are below
     */
    DoubleArray(String[] keys, char numbers) {
        this.keys = keys;
        this.none = numbers;
        this.children = new int[numbers];
        this.begins = new int[numbers + 1];
        int room = 1 << 12;
        this.label = new char[room];
        Arrays.fill(label, none);
        this.base = new int[room];
        this.fail = new int[room];
        this.output = new int[room][];
        this.queue = new int[4 * room];
        base[0] = NOWHERE;
        if (keys.length > 0) {
            enqueue(0, 0, keys.length, 0);
        }
        for (int at = 0; at < queued; at += 4) {
            lead(queue[at], queue[at + 1], queue[at + 2], queue[at + 3]);
        }
    }

    /** By cell the number that leads into it; {@code numbers} where none does. */
    char[] labels() {
        return Arrays.copyOf(label, cells);
    }

    /** By state where its cells begin, less one, and {@link #ENDS}. */
    int[] bases() {
        return Arrays.copyOf(base, cells);
    }

    /** By state that of the longest other pattern's beginning that it ends with. */
    int[] fails() {
        return Arrays.copyOf(fail, cells);
    }

    /** By state the keys that end there, by index; null where none does. */
    int[] @Nullable [] outputs() {
        return Arrays.copyOf(output, cells);
    }

    private void enqueue(int state, int from, int to, int depth) {
        if (queued + 4 > queue.length) {
            queue = Arrays.copyOf(queue, 2 * queue.length);
        }
        queue[queued++] = state;
        queue[queued++] = from;
        queue[queued++] = to;
        queue[queued++] = depth;
    }

    /** Gives a state its children: those by which its keys go on. */
    private void lead(int state, int first, int to, int depth) {
        int from = keys[first].length() == depth ? first + 1 : first;
        int count = 0;
        int last = -1;
        for (int key = from; key < to; key++) {
            char number = keys[key].charAt(depth);
            if (number != last) {
                children[count] = number;
                begins[count++] = key;
                last = number;
            }
        }
        if (count == 0) {
            return;
        }
        begins[count] = to;
        int place = place(count);
        bases.set(place);
        base[state] = place | (base[state] & ENDS);
        for (int child = 0; child < count; child++) {
            label[place + children[child] + 1] = (char) children[child];
        }
        for (int child = 0; child < count; child++) {
            settle(state, place + children[child] + 1, begins[child], depth + 1);
            enqueue(place + children[child] + 1, begins[child], begins[child + 1], depth + 1);
        }
    }

    private void settle(int parent, int state, int key, int depth) {
        base[state] = NOWHERE;
        fail[state] = parent == 0 ? 0 : follow(fail[parent], label[state]);
        int[] behind = output[fail[state]];
        if (keys[key].length() == depth) {
            int[] ends = behind == null ? new int[1] : Arrays.copyOf(behind, behind.length + 1);
            ends[ends.length - 1] = key;
            output[state] = ends;
        } else {
            output[state] = behind;
        }
        if (output[state] != null) {
            base[state] |= ENDS;
        }
    }

    private int follow(int from, char number) {
        for (int state = from; ; state = fail[state]) {
            int to = (base[state] & ~ENDS) + number + 1;
            if (to < cells && label[to] == number) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
        }
    }

    /** The first base that no other state has and whose cells for the children are free; makes room for them. */
    private int place(int count) {
        while (free < cells && label[free] != none) {
            free++;
        }
        int lowest = children[0];
        int highest = children[count - 1];
        int passed = 0;
        for (int cell = Math.max(free, lowest + 1); ; cell++) {
            int place = cell - lowest - 1;
            reserve(place + highest + 2);
            if (label[cell] != none) {
                passed++;
            } else if (!bases.get(place) && fits(place, count)) {
                if (cell > free && passed >= FULL * (cell - free)) {
                    free = cell;
                }
                cells = Math.max(cells, place + highest + 2);
                return place;
            }
        }
    }

    private boolean fits(int place, int count) {
        for (int child = 1; child < count; child++) {
            if (label[place + children[child] + 1] != none) {
                return false;
            }
        }
        return true;
    }

    private void reserve(int room) {
        if (room > label.length) {
            int more = Math.max(room, 2 * label.length);
            int before = label.length;
            label = Arrays.copyOf(label, more);
            Arrays.fill(label, before, more, none);
            base = Arrays.copyOf(base, more);
            fail = Arrays.copyOf(fail, more);
            output = Arrays.copyOf(output, more);
        }
    }
}
