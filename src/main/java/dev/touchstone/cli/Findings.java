package dev.touchstone.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output: findings alone, in UTF-8 whatever the locale. A reader that goes away ends the work. */
final class Findings extends OutputStream {
    private final OutputStream out;
    /** What is said once is enough: nothing more is tried then. */
    private boolean lost;

    Findings(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    void print(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (lost) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            lost = true;
            throw new Lost(failed);
        }
    }

    @Override
    public void flush() {
        if (lost) {
            return;
        }
        try {
            out.flush();
        } catch (IOException failed) {
            lost = true;
            throw new Lost(failed);
        }
    }

    /** Nothing more can be written. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(IOException cause) {
            super("cannot write to standard output: " + cause.getMessage(), cause);
        }

        /** Whether whoever read has read enough, as {@code head} does, and nothing is wrong. */
        boolean isClosedPipe() {
            String reason = String.valueOf(getCause() == null ? "" : getCause().getMessage());
            return reason.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
