package dev.touchstone.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A body whose content coding (RFC 9110 §8.4) is undone.
 *
 * @param bytes not more than the limit and one
 * @param fault why they end too early
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares bodies, and a copy of the bytes would be waste.
record ContentCoding(byte[] bytes, Optional<String> fault) {
    /**
     * Undoes codings. A body that is not in the coding it is said to be in is taken as it stands: many archives undo the coding
     * and keep the field.
     *
     * @param codings as the header field names them, in the order in which they were applied
     * @throws UnsupportedInput for a coding that is not read
     */
    static ContentCoding undone(String codings, byte[] body, int limit) throws UnsupportedInput {
        ContentCoding undone = new ContentCoding(body, Optional.empty());
        String[] names = codings.toLowerCase(Locale.ROOT).split(",", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            undone = undone.without(names[i].strip(), limit);
        }
        return undone;
    }

    private ContentCoding without(String coding, int limit) throws UnsupportedInput {
        try {
            return switch (coding) {
                case "gzip", "x-gzip", "zstd" -> {
                    Optional<Packing> packing = Packing.of(bytes);
                    yield packing.isPresent()
                            ? read(packing.get().open(new ByteArrayInputStream(bytes)), coding, limit)
                            : this;
                }
                case "deflate" -> isText() ? this : inflated(limit);
                case "br", "compress", "x-compress" -> {
                    if (!isText()) {
                        throw new UnsupportedInput("a page in the coding " + coding + ", which is not read");
                    }
                    yield this;
                }
                default -> this;
            };
        } catch (IOException broken) {
            return new ContentCoding(new byte[0], Optional.of(OpenedSource.reason(broken)));
        }
    }

    /** With the two bytes of zlib in front, or as some servers have it without. */
    private ContentCoding inflated(int limit) {
        boolean wrapped =
                bytes.length > 1 && (bytes[0] & 0x0F) == 8 && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!wrapped);
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater), "deflate", limit);
        } finally {
            inflater.end();
        }
    }

    private static ContentCoding read(InputStream unpacking, String coding, int limit) {
        try (FaultStream stream = new FaultStream(unpacking)) {
            byte[] read = stream.readNBytes(limit + 1);
            return new ContentCoding(
                    read,
                    stream.fault()
                            .map(fault ->
                                    "the " + coding + " data are cut short or damaged: " + OpenedSource.reason(fault)));
        } catch (IOException closing) {
            return new ContentCoding(new byte[0], Optional.of(OpenedSource.reason(closing)));
        }
    }

    private boolean isText() {
        return bytes.length == 0
                || (BinarySigns.in(bytes, Math.min(bytes.length, 512)).isEmpty() && startsPlainly());
    }

    /** Packed bytes hardly ever begin with a run of printable characters. */
    private boolean startsPlainly() {
        for (int i = 0; i < Math.min(bytes.length, 8); i++) {
            if (bytes[i] < '\t' || (bytes[i] > '\r' && bytes[i] < ' ')) {
                return false;
            }
        }
        return true;
    }
}
