package dev.touchstone.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Rows of numbers and characters, each with its length before it, as a {@link java.io.DataOutputStream} writes them. */
final class PackedInput {
    private final ByteBuffer packed;

    /** @param from where they begin, in bytes */
    PackedInput(byte[] packed, int from) {
        this.packed = ByteBuffer.wrap(packed);
        this.packed.position(from);
    }

    /** What is still to be read, for readers of their own format. */
    ByteBuffer rest() {
        return packed;
    }

    int number() {
        return packed.getInt();
    }

    double fraction() {
        return packed.getDouble();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        byte[] bytes = new byte[packed.getInt()];
        packed.get(bytes);
        return bytes;
    }

    int[] ints() {
        int[] ints = new int[packed.getInt()];
        packed.asIntBuffer().get(ints);
        packed.position(packed.position() + ints.length * Integer.BYTES);
        return ints;
    }

    long[] longs() {
        long[] longs = new long[packed.getInt()];
        packed.asLongBuffer().get(longs);
        packed.position(packed.position() + longs.length * Long.BYTES);
        return longs;
    }

    char[] chars() {
        char[] chars = new char[packed.getInt()];
        packed.asCharBuffer().get(chars);
        packed.position(packed.position() + chars.length * Character.BYTES);
        return chars;
    }
}
