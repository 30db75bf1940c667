package dev.touchstone.knowledge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes rows of numbers and characters for {@link PackedInput}. */
final class PackedOutput {
    private final DataOutputStream out;

    PackedOutput(DataOutputStream out) {
        this.out = out;
    }

    /** For writers of their own format. */
    DataOutputStream stream() {
        return out;
    }

    void number(int value) throws IOException {
        out.writeInt(value);
    }

    void fraction(double value) throws IOException {
        out.writeDouble(value);
    }

    void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    void ints(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    void longs(long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    void chars(char[] values) throws IOException {
        out.writeInt(values.length);
        for (char value : values) {
            out.writeChar(value);
        }
    }
}
