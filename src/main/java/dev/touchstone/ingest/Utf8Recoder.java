package dev.touchstone.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream in another charset as UTF-8, in which lines and records are told apart. */
final class Utf8Recoder extends InputStream {
    private final Reader reader;
    private final char[] characters = new char[8 * 1024];
    private byte[] bytes = new byte[0];
    private int at;
    private int carried;

    Utf8Recoder(InputStream in, Charset charset) {
        // The reader replaces what it cannot read.
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (true) {
            int read = reader.read(characters, carried, characters.length - carried);
            int length = carried + Math.max(0, read);
            if (length == 0) {
                return false;
            }
            // The halves of one character may come in two portions.
            boolean split = read > 0 && Character.isHighSurrogate(characters[length - 1]);
            int whole = split ? length - 1 : length;
            bytes = new String(characters, 0, whole).getBytes(StandardCharsets.UTF_8);
            at = 0;
            carried = length - whole;
            if (split) {
                characters[0] = characters[length - 1];
            }
            if (bytes.length > 0) {
                return true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
