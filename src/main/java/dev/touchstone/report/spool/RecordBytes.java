package dev.touchstone.report.spool;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are being put together: numbers as short as they are, strings as Java holds them, halves of pairs included. */
final class RecordBytes {
    private byte[] bytes = new byte[1 << 14];
    private int length;

    void b(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    /** Small ones of either sign are short. */
    void number(long value) {
        room(10);
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void eight(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** One byte a character where all are of Latin-1, otherwise two. */
    void string(String text) {
        int size = text.length();
        boolean narrow = true;
        for (int i = 0; i < size && narrow; i++) {
            narrow = text.charAt(i) < 0x100;
        }
        number((long) size << 1 | (narrow ? 0 : 1));
        room(narrow ? size : 2 * size);
        if (narrow) {
            System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, length, size);
            length += size;
        } else {
            // In the machine's own order, since nobody else reads it: copied as a whole.
            ByteBuffer.wrap(bytes, length, 2 * size)
                    .order(ByteOrder.nativeOrder())
                    .asCharBuffer()
                    .put(text.toCharArray());
            length += 2 * size;
        }
    }

    byte[] done() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
