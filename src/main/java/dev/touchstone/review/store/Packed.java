package dev.touchstone.review.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made small: deflated, with the words that every assessment repeats known beforehand. */
final class Packed {
    private static final byte[] DICTIONARY = dictionary();

    private Packed() {}

    static byte[] of(String text) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 13];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * What was packed.
     *
     * @throws SQLException if the bytes are not what {@link #of} made
     */
    static String unpacked(byte[] packed) throws SQLException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(DICTIONARY);
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[1 << 13];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw new SQLException("a packed value is cut short");
                }
                out.write(buffer, 0, count);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException broken) {
            throw new SQLException("a packed value is broken", broken);
        } finally {
            inflater.end();
        }
    }

    /** What stands in most assessments; changing it makes packed values unreadable. */
    private static byte[] dictionary() {
        try (InputStream in = Packed.class.getResourceAsStream("/dev/touchstone/review/store/packed-001.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource packed-001.txt");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
