package dev.touchstone.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, each in a buffer that is used again; a line over the limit is passed over, not held. */
final class ByteLines {
    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[64 * 1024];
    private int at;
    private int end;

    private byte[] line = new byte[16 * 1024];
    private int length;
    private long number;
    private boolean tooLong;
    private boolean terminated;

    /** @param limit bytes of the longest line that is kept */
    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line; false behind the last. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        terminated = false;
        if (at == end && !fill()) {
            return false;
        }
        number++;
        while (at < end || fill()) {
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            keep(stop - at);
            at = stop;
            if (at < end) {
                at++;
                terminated = true;
                return true;
            }
        }
        return true;
    }

    /** The line's bytes, up to {@link #length()}; overwritten by the next. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** Whether the line was longer than the limit; then its bytes are not kept. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether a line feed ended it, rather than the end of the stream. */
    boolean isTerminated() {
        return terminated;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk, 0, chunk.length));
        return end > 0;
    }

    private void keep(int count) {
        tooLong |= (long) length + count > limit;
        if (tooLong) {
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(2L * line.length, length + count)));
        }
        System.arraycopy(chunk, at, line, length, count);
        length += count;
    }
}
