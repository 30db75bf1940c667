package dev.touchstone.ingest;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Undoes zstd. By itself, so that nothing else needs the library for being loaded. */
final class Zstandard {
    private static final int LARGEST_DICTIONARY = 32 << 20;

    private Zstandard() {}

    /** @param packed marks and resets */
    static InputStream open(InputStream packed) throws IOException {
        packed.mark(Packing.HEAD);
        boolean told = Packing.isDictionary(Packing.head(packed));
        packed.reset();
        byte[] dictionary = told ? dictionary(packed) : new byte[0];
        ZstdInputStreamNoFinalizer stream = new ZstdInputStreamNoFinalizer(packed);
        return dictionary.length > 0 ? stream.setDict(dictionary) : stream;
    }

    private static byte[] dictionary(InputStream packed) throws IOException {
        packed.skipNBytes(Packing.HEAD);
        int[] size = Packing.head(packed);
        long length = size[0] | (long) size[1] << 8 | (long) size[2] << 16 | (long) size[3] << 24;
        if (length > LARGEST_DICTIONARY) {
            throw new IOException("its dictionary has " + length + " bytes");
        }
        byte[] words = packed.readNBytes((int) length);
        if (!Packing.of(words).equals(Optional.of(Packing.ZSTD))) {
            return words;
        }
        try (InputStream in = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(words))) {
            return in.readNBytes(LARGEST_DICTIONARY);
        }
    }
}
