package dev.touchstone.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** How a file may be packed as a whole. Told by its first bytes. */
enum Packing {
    GZIP("gzip", ".gz") {
        @Override
        boolean begins(int... head) {
            return head[0] == 0x1F && head[1] == 0x8B && head[2] == 8;
        }

        @Override
        InputStream open(InputStream packed) {
            return new GzipMembers(packed);
        }
    },
    /** RFC 8878, frames one after another; with the dictionary in front that archives of the web put there. */
    ZSTD("zstd", ".zst") {
        @Override
        boolean begins(int... head) {
            return (head[0] == 0x28 && head[1] == 0xB5 && head[2] == 0x2F && head[3] == 0xFD) || isDictionary(head);
        }

        @Override
        InputStream open(InputStream packed) throws IOException {
            return Zstandard.open(packed);
        }
    };

    /** Bytes by which a packing is told. */
    static final int HEAD = 4;

    private final String id;
    private final String ending;

    Packing(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /** What people call it. */
    String id() {
        return id;
    }

    abstract boolean begins(int... head);

    /** @param packed marks and resets */
    abstract InputStream open(InputStream packed) throws IOException;

    /**
     * The packing of what the stream is about to give; empty for anything else.
     *
     * @param stream marks and resets
     */
    static Optional<Packing> of(InputStream stream) throws IOException {
        stream.mark(HEAD);
        int[] head = head(stream);
        stream.reset();
        for (Packing packing : values()) {
            if (packing.begins(head)) {
                return Optional.of(packing);
            }
        }
        return Optional.empty();
    }

    /** The packing of bytes. */
    static Optional<Packing> of(byte[] bytes) throws IOException {
        return of(new ByteArrayInputStream(bytes));
    }

    /** A file's name without the ending of a packing; case does not count. */
    static String withoutEnding(String name) {
        for (Packing packing : values()) {
            int end = name.length() - packing.ending.length();
            boolean packed = end > 0
                    && name.regionMatches(true, end, packing.ending, 0, packing.ending.length())
                    && name.charAt(end - 1) != '/';
            if (packed) {
                return name.substring(0, end);
            }
        }
        return name;
    }

    /** A skippable frame of the one kind that is known to hold a dictionary. */
    static boolean isDictionary(int... head) {
        return head[0] == 0x5D && head[1] == 0x2A && head[2] == 0x4D && head[3] == 0x18;
    }

    static int[] head(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(HEAD);
        int[] head = new int[HEAD];
        for (int i = 0; i < bytes.length; i++) {
            head[i] = bytes[i] & 0xFF;
        }
        return head;
    }
}
