package dev.touchstone.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream that ends where reading fails, and remembers why: what stood before a broken place is read, and the break is
 * reported once.
 */
final class FaultStream extends FilterInputStream {
    private Optional<IOException> fault;

    FaultStream(InputStream in) {
        this(in, Optional.empty());
    }

    /** @param fault why nothing can be read, if that is known from the start */
    FaultStream(InputStream in, Optional<IOException> fault) {
        super(in);
        this.fault = fault;
    }

    Optional<IOException> fault() {
        return fault;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (fault.isPresent()) {
            return -1;
        }
        try {
            return super.read(bytes, offset, length);
        } catch (IOException broken) {
            fault = Optional.of(broken);
            return -1;
        }
    }
}
