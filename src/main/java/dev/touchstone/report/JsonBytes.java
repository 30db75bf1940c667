package dev.touchstone.report;

import dev.touchstone.report.words.InvisibleCharacters;
import java.util.Arrays;

/**
 * One JSON value on one line, put together as UTF-8. Every text can be read by other programs: what {@link WireCharacters} says is
 * escaped, and half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. That objects and arrays are closed is the
 * caller's affair. Most of a report is written here, in a third of the time that a generator for every kind of JSON takes.
 */
final class JsonBytes {
    private static final byte[] HEXADECIMAL = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
    };
    private static final int MICROS = 1_000_000;
    /** A code unit is at most three bytes of UTF-8, and as an escape six. */
    private static final int WIDEST = 3;

    private static final int ESCAPED = 6;

    private byte[] bytes = new byte[1 << 13];
    private int length;
    /** Whether what comes next is told from what stands there. */
    private boolean another;

    void writeStartObject() {
        open('{');
    }

    void writeEndObject() {
        close('}');
    }

    void writeStartArray() {
        open('[');
    }

    void writeEndArray() {
        close(']');
    }

    void writeObjectPropertyStart(String name) {
        writeName(name);
        open('{');
    }

    void writeArrayPropertyStart(String name) {
        writeName(name);
        open('[');
    }

    void writeName(String name) {
        writeString(name);
        put(':');
        another = false;
    }

    void writeStringProperty(String name, String value) {
        writeName(name);
        writeString(value);
    }

    void writeNumberProperty(String name, long value) {
        writeName(name);
        writeNumber(value);
    }

    void writeBooleanProperty(String name, boolean value) {
        writeName(name);
        word(value ? "true" : "false");
    }

    void writeNullProperty(String name) {
        writeName(name);
        word("null");
    }

    void writeNumber(long value) {
        word(Long.toString(value));
    }

    /** A number in millionths, with all its six decimals. */
    void writeMicrosProperty(String name, long micros) {
        writeName(name);
        String decimals = Long.toString(MICROS + Math.abs(micros % MICROS));
        word((micros < 0 ? "-" : "") + Math.abs(micros / MICROS) + "." + decimals.substring(1));
    }

    void writeString(String text) {
        separate();
        int size = text.length();
        room(WIDEST * size + 2);
        byte[] to = bytes;
        int at = length;
        to[at++] = '"';
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < 0x7F && WireCharacters.escape(c) == 0) {
                to[at++] = (byte) c;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                length = at;
                i = rarer(text, i);
                to = bytes;
                at = length;
            }
        }
        to[at] = '"';
        length = at + 1;
    }

    /** Writes a character that is neither plain ASCII nor a common ideograph; where it ends. */
    private int rarer(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return surrogate(text, at);
        }
        if (c < 0x7F) {
            escape(c, WireCharacters.escape(c), text.length() - at);
        } else if (c < Character.MAX_VALUE && InvisibleCharacters.isInvisible(c)) {
            hexadecimal(c, text.length() - at);
        } else {
            encode(c);
        }
        return at;
    }

    /** The value and the line's end. */
    byte[] line() {
        put('\n');
        return Arrays.copyOf(bytes, length);
    }

    private void open(char bracket) {
        separate();
        put(bracket);
        another = false;
    }

    private void close(char bracket) {
        put(bracket);
        another = true;
    }

    private void separate() {
        if (another) {
            put(',');
        }
        another = true;
    }

    /** Of ASCII, and nothing to escape. */
    private void word(String word) {
        separate();
        int size = word.length();
        room(size);
        for (int i = 0; i < size; i++) {
            bytes[length++] = (byte) word.charAt(i);
        }
    }

    private void encode(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    /** Writes the pair that begins there, or what stands for half of one; where it ends. */
    private int surrogate(String text, int at) {
        char c = text.charAt(at);
        if (at + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(at + 1))) {
            encode('\uFFFD');
            return at;
        }
        int character = Character.toCodePoint(c, text.charAt(at + 1));
        bytes[length++] = (byte) (0xF0 | (character >> 18));
        bytes[length++] = (byte) (0x80 | ((character >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((character >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (character & 0x3F));
        return at + 1;
    }

    /** @param left code units of the text that are not written yet */
    private void escape(char c, int escape, int left) {
        if (escape < 0) {
            hexadecimal(c, left);
        } else {
            room(ESCAPED + WIDEST * left + 1);
            bytes[length++] = '\\';
            bytes[length++] = (byte) escape;
        }
    }

    private void hexadecimal(char c, int left) {
        room(ESCAPED + WIDEST * left + 1);
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEXADECIMAL[(c >> shift) & 0xF];
        }
    }

    private void put(char sign) {
        room(1);
        bytes[length++] = (byte) sign;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
