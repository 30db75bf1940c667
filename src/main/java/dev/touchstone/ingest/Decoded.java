package dev.touchstone.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters that were bytes.
 *
 * @param text without byte-order mark; what could not be read is U+FFFD
 * @param malformed number of byte sequences that could not be read
 * @param firstMalformed offset in the text of the first of them, -1 where there is none
 */
record Decoded(String text, int malformed, int firstMalformed) {
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * Reads bytes as the charset says.
     *
     * @param cut whether the bytes go on, so that a sequence broken off at the end is no error
     */
    static Decoded of(byte[] bytes, int from, int to, Charset charset, boolean cut) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            int end = cut ? wholeCharacters(bytes, from, to) : to;
            String text = new String(bytes, from, end - from, charset);
            if (text.indexOf(REPLACEMENT) < 0) {
                return new Decoded(text, 0, -1);
            }
        }
        return replacing(bytes, from, to, charset, cut);
    }

    /** The end of the last character of UTF-8 that is there in full. */
    private static int wholeCharacters(byte[] bytes, int from, int to) {
        int lead = to - 1;
        while (lead > from && to - lead < 4 && (bytes[lead] & 0xC0) == 0x80) {
            lead--;
        }
        if (lead < from) {
            return to;
        }
        int first = bytes[lead] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
        return lead + length > to ? lead : to;
    }

    private static Decoded replacing(byte[] bytes, int from, int to, Charset charset, boolean cut) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from + 16);
        int malformed = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, !cut);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isOverflow() || !out.hasRemaining()) {
                out = CharBuffer.allocate(out.capacity() * 2).put(out.flip());
                continue;
            }
            first = malformed == 0 ? out.position() : first;
            malformed++;
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
        }
        return new Decoded(out.flip().toString(), malformed, first);
    }
}
