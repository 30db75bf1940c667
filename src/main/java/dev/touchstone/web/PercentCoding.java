package dev.touchstone.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent signs: taking them off for reading, putting them on as browsers do (WHATWG URL, percent-encode sets). */
final class PercentCoding {
    /** What each component may not hold as it is; everything up to space and above tilde is always encoded. */
    enum Component {
        FRAGMENT("\"<>`"),
        QUERY("\"#<>'"),
        PATH("\"#<>?^`{}"),
        USER_INFO("\"#<>?^`{}/:;=@[\\]|");

        /** The characters kept as bits, those below 64 and those above. */
        private final long low;

        private final long high;

        Component(String refused) {
            long[] kept = new long[2];
            for (char c = '!'; c < 0x7F; c++) {
                kept[c >> 6] |= refused.indexOf(c) < 0 ? 1L << c : 0;
            }
            low = kept[0];
            high = kept[1];
        }

        private boolean keeps(char c) {
            return c < 0x80 && ((c < 64 ? low : high) >>> c & 1) != 0;
        }
    }

    private PercentCoding() {}

    static String encode(String text, Component component) {
        int i = 0;
        while (i < text.length() && component.keeps(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16).append(text, 0, i);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (component.keeps(c)) {
                encoded.append(c);
                i++;
            } else {
                int point = text.codePointAt(i);
                i += Character.charCount(point);
                append(encoded, point);
            }
        }
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, int point) {
        // A lone surrogate has no bytes: browsers write the replacement character.
        int safe = Character.getType(point) == Character.SURROGATE ? 0xFFFD : point;
        for (byte b : Character.toString(safe).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(hex(b >> 4)).append(hex(b));
        }
    }

    private static char hex(int value) {
        return "0123456789ABCDEF".charAt(value & 15);
    }

    /** The text with its percent signs read as UTF-8; kept as it is where the bytes are no UTF-8 (older sites write GBK). */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(source.length);
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(source[i + 2], 16);
            if (source[i] == '%' && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(source[i]);
            }
        }
        String decoded = bytes.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') >= 0 && text.indexOf('\uFFFD') < 0 ? text : decoded;
    }
}
