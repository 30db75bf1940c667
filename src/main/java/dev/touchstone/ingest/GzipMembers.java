package dev.touchstone.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What gzip data hold (RFC 1952), however many members stand one after another. Java's own stream ends without a word where a
 * member is followed by anything that is no whole header, or by a pause in the stream; here only zeros may follow the last one.
 */
final class GzipMembers extends InputStream {
    private static final int HAS_HEADER_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long members;
    private boolean open;
    private boolean ended;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            if (!open && !opened()) {
                ended = true;
                return -1;
            }
            int count = inflated(bytes, offset, length);
            if (count > 0) {
                checksum.update(bytes, offset, count);
                return count;
            }
            if (inflater.finished()) {
                checkEnd();
            } else if (inflater.needsInput()) {
                feed();
            } else {
                throw new ZipException("a dictionary is asked for");
            }
        }
        return -1;
    }

    private int inflated(byte[] bytes, int offset, int length) throws ZipException {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException damaged) {
            String what = damaged.getMessage();
            throw new ZipException(what == null ? "invalid data" : what);
        }
    }

    private void feed() throws IOException {
        if (!fill()) {
            throw new EOFException();
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
    }

    /** Whether there is one member more. */
    private boolean opened() throws IOException {
        int first = next();
        while (first == 0 && members > 0) {
            first = next();
        }
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || needed() != 0x8B || needed() != 8) {
            throw new ZipException("what follows member " + members + " is not gzip");
        }
        int flags = needed();
        skip(6);
        if ((flags & HAS_EXTRA) != 0) {
            skip(needed() | needed() << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_HEADER_CHECK) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(buffer, at, end - at);
        at = end;
        checksum.reset();
        members++;
        open = true;
        return true;
    }

    private void checkEnd() throws IOException {
        at = end - inflater.getRemaining();
        if (number() != checksum.getValue()) {
            throw new ZipException("the checksum of member " + members + " does not hold");
        }
        if (number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("the length of member " + members + " does not hold");
        }
        open = false;
    }

    private long number() throws IOException {
        return needed() | (long) needed() << 8 | (long) needed() << 16 | (long) needed() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            needed();
        }
    }

    private void skipText() throws IOException {
        while (needed() != 0) {
            // Up to the zero that ends it.
        }
    }

    private int needed() throws IOException {
        int b = next();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private int next() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    /** As Java's own: not zero before the end, since nobody knows how much is to come. */
    @Override
    public int available() {
        return ended ? 0 : 1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
