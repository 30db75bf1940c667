package dev.touchstone.report.spool;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what {@link RecordBytes} put together; anything else makes it throw an {@link IndexOutOfBoundsException}. */
final class RecordReader {
    private final byte[] bytes;
    private int at;

    RecordReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int b() {
        return bytes[at++] & 0xFF;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                break;
            }
        }
        return (value >>> 1) ^ -(value & 1);
    }

    long eight() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | b();
        }
        return value;
    }

    /** How many of something there are; never more than there are bytes left. */
    int count() {
        long count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IndexOutOfBoundsException("a count of " + count);
        }
        return (int) count;
    }

    String string() {
        long head = number();
        long size = head >>> 1;
        boolean narrow = (head & 1) == 0;
        if (head < 0 || size * (narrow ? 1 : 2) > bytes.length - at) {
            throw new IndexOutOfBoundsException("a string of " + size);
        }
        String text = narrow ? new String(bytes, at, (int) size, StandardCharsets.ISO_8859_1) : wide((int) size);
        at += (int) size * (narrow ? 1 : 2);
        return text;
    }

    private String wide(int size) {
        char[] characters = new char[size];
        ByteBuffer.wrap(bytes, at, 2 * size)
                .order(ByteOrder.nativeOrder())
                .asCharBuffer()
                .get(characters);
        return new String(characters);
    }
}
