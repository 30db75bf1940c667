package dev.touchstone.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Whether bytes are anything but text, and where that shows.
 *
 * @param at offset of the byte
 * @param what what the file is where its beginning tells; empty otherwise
 */
record BinarySigns(int at, String what) {
    /** Share of control characters, in percent, from which on it is no text that something crept into. */
    private static final int TOO_MANY_CONTROLS = 2;

    private record Magic(int offset, String bytes, String what) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic(0, "\u0089PNG\r\n", "a PNG picture"),
            new Magic(0, "\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Magic(0, "GIF87a", "a GIF picture"),
            new Magic(0, "GIF89a", "a GIF picture"),
            new Magic(8, "WEBPVP8", "a WebP picture"),
            new Magic(0, "\0\0\1\0", "an icon"),
            new Magic(0, "II*\0", "a TIFF picture"),
            new Magic(0, "%PDF-", "a PDF document"),
            new Magic(0, "PK\3\4", "a ZIP archive or office document"),
            new Magic(0, "PK\5\6", "an empty ZIP archive"),
            new Magic(0, "Rar!\u001A\7", "a RAR archive"),
            new Magic(0, "7z\u00BC\u00AF'\u001C", "a 7-Zip archive"),
            new Magic(0, "BZh91AY&SY", "a bzip2 archive"),
            new Magic(0, "\u00FD7zXZ\0", "an XZ archive"),
            new Magic(0, "(\u00B5/\u00FD", "a Zstandard archive"),
            new Magic(0, "\u007FELF", "a program"),
            new Magic(0, "\u00CA\u00FE\u00BA\u00BE", "a Java class"),
            new Magic(0, "SQLite format 3\0", "a database"),
            new Magic(0, "\u00D0\u00CF\u0011\u00E0", "an office document"),
            new Magic(0, "wOFF", "a font"),
            new Magic(0, "wOF2", "a font"),
            new Magic(0, "\0\1\0\0\0", "a font"),
            new Magic(0, "ID3\2", "a sound"),
            new Magic(0, "ID3\3", "a sound"),
            new Magic(0, "ID3\4", "a sound"),
            new Magic(0, "OggS", "a sound or film"),
            new Magic(4, "ftyp", "a film"),
            new Magic(0, "PAR1", "a Parquet table"));

    /** The signs in the beginning of a file; empty if it may be text. */
    static Optional<BinarySigns> in(byte[] bytes, int length) {
        String head = new String(bytes, 0, Math.min(length, 32), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGIC) {
            if (head.startsWith(magic.bytes(), magic.offset())) {
                return Optional.of(new BinarySigns(0, magic.what()));
            }
        }
        int controls = 0;
        int first = -1;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            // Backspace and escape occur in logs and in ISO-2022; the rest in no text.
            if (b >= 0 && b < ' ' && (b < '\b' || b > '\r') && b != 0x1B) {
                first = first < 0 ? i : first;
                controls++;
            }
        }
        return controls * 100L > (long) TOO_MANY_CONTROLS * length
                ? Optional.of(new BinarySigns(first, ""))
                : Optional.empty();
    }

    /** {@code binary content at byte 0 (a PDF document)}. */
    String message() {
        return "binary content at byte " + at + (what.isEmpty() ? "" : " (" + what + ")");
    }
}
