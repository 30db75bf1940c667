package dev.touchstone.web;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of a suffix list and what holds of each, looked up by the end of a host without a copy of it: names in one row of bytes,
 * found by their hash. Written down and read again as it lies in memory. Immutable.
 */
final class SuffixTable {
    private final byte[] names;
    /** By entry where its name begins; one more at the end. */
    private final int[] starts;

    private final byte[] flags;
    /** By hash an entry's number and one, 0 where there is none; the next slots where it is taken. */
    private final int[] slots;

    private SuffixTable(byte[] names, int[] starts, byte[] flags, int[] slots) {
        this.names = names;
        this.starts = starts;
        this.flags = flags;
        this.slots = slots;
    }

    /** @param rules what holds of each name, in one byte; names in ASCII */
    static SuffixTable of(Map<String, Integer> rules) {
        Map<String, Integer> sorted = new TreeMap<>(rules);
        byte[] names = String.join("", sorted.keySet()).getBytes(StandardCharsets.US_ASCII);
        int[] starts = new int[sorted.size() + 1];
        byte[] flags = new byte[sorted.size()];
        int[] slots = new int[Integer.highestOneBit(Math.max(1, sorted.size())) * 4];
        int entry = 0;
        for (Map.Entry<String, Integer> rule : sorted.entrySet()) {
            String name = rule.getKey();
            starts[entry + 1] = starts[entry] + name.length();
            flags[entry] = rule.getValue().byteValue();
            int slot = slot(name, 0, slots.length);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = ++entry;
        }
        return new SuffixTable(names, starts, flags, slots);
    }

    /** What holds of the host from the offset on, as a name; 0 where it is none. */
    int flags(String host, int from) {
        for (int slot = slot(host, from, slots.length); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int entry = slots[slot] - 1;
            if (is(entry, host, from)) {
                return flags[entry];
            }
        }
        return 0;
    }

    private boolean is(int entry, String host, int from) {
        int start = starts[entry];
        int length = starts[entry + 1] - start;
        if (length != host.length() - from) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (names[start + i] != host.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    private static int slot(String host, int from, int slots) {
        int hash = 0;
        for (int i = from; i < host.length(); i++) {
            hash = 31 * hash + host.charAt(i);
        }
        return (hash ^ hash >>> 15) & slots - 1;
    }

    /** The names of one label. */
    Set<String> topLevels() {
        Set<String> found = new HashSet<>();
        for (int entry = 0; entry < flags.length; entry++) {
            if (isOneLabel(entry)) {
                int length = starts[entry + 1] - starts[entry];
                found.add(new String(names, starts[entry], length, StandardCharsets.US_ASCII));
            }
        }
        return found;
    }

    private boolean isOneLabel(int entry) {
        for (int at = starts[entry]; at < starts[entry + 1]; at++) {
            if (names[at] == '.') {
                return false;
            }
        }
        return true;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(names.length);
        out.write(names);
        out.writeInt(flags.length);
        out.write(flags);
        for (int start : starts) {
            out.writeInt(start);
        }
        out.writeInt(slots.length);
        for (int slot : slots) {
            out.writeInt(slot);
        }
    }

    /** As {@link #write} wrote it; the buffer is then behind it. */
    static SuffixTable read(ByteBuffer packed) {
        byte[] names = bytes(packed);
        byte[] flags = bytes(packed);
        int[] starts = ints(packed, flags.length + 1);
        return new SuffixTable(names, starts, flags, ints(packed, packed.getInt()));
    }

    private static byte[] bytes(ByteBuffer packed) {
        byte[] bytes = new byte[packed.getInt()];
        packed.get(bytes);
        return bytes;
    }

    private static int[] ints(ByteBuffer packed, int count) {
        int[] ints = new int[count];
        packed.asIntBuffer().get(ints);
        packed.position(packed.position() + count * Integer.BYTES);
        return ints;
    }
}
