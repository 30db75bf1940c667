package dev.touchstone.ingest;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** A body in the transfer coding {@code chunked} (RFC 9112 §7.1). */
final class Chunks {
    private static final int LONGEST_SIZE = 7;

    private Chunks() {}

    /**
     * The body put together.
     *
     * @param body as sent; where its end is missing what there is of it counts
     * @return empty if it is not in chunks: some archives keep the field and undo the coding
     */
    static Optional<byte[]> joined(byte[] body) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int digits = at;
            while (digits < body.length && Character.digit(body[digits], 16) >= 0) {
                digits++;
            }
            int line = digits;
            while (line < body.length && body[line] != '\n') {
                line++;
            }
            boolean size = digits > at && digits - at <= LONGEST_SIZE && isSizeEnd(body, digits);
            if (!size) {
                return at == 0 ? Optional.empty() : Optional.of(joined.toByteArray());
            }
            int length = Integer.parseInt(ascii(body, at, digits), 16);
            int from = Math.min(body.length, line + 1);
            if (length == 0) {
                break;
            }
            int count = Math.min(length, body.length - from);
            joined.write(body, from, count);
            at = from + count;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return Optional.of(joined.toByteArray());
    }

    /** Behind the size come white space, an extension or the line's end. */
    private static boolean isSizeEnd(byte[] body, int at) {
        return at == body.length || body[at] == '\r' || body[at] == '\n' || body[at] == ';' || body[at] == ' ';
    }

    private static String ascii(byte[] body, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            text.append((char) body[i]);
        }
        return text.toString();
    }
}
