package dev.touchstone.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a document means by the name of a charset. As browsers do (WHATWG Encoding §4.2), the old names stand for the
 * larger charsets that their users actually write: {@code gb2312} for GB18030, {@code iso-8859-1} for windows-1252.
 */
final class CharsetLabels {
    private static final int LONGEST = 40;
    private static final Map<String, String> MEANINGS = new HashMap<>();

    static {
        put("GB18030", "gb2312 gbk x-gbk gb_2312 gb_2312-80 csgb2312 chinese iso-ir-58 hz-gb-2312 cp936 ms936 gb18030");
        put("Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 ms950 cp950");
        put("windows-31j", "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis ms932 windows-31j");
        put("x-windows-949", "euc-kr korean ks_c_5601-1987 ks_c_5601 ksc5601 windows-949");
        put("windows-1252", "iso-8859-1 iso8859-1 latin1 latin-1 l1 ascii us-ascii ansi_x3.4-1968 cp1252 windows-1252");
        put("windows-1254", "iso-8859-9 latin5");
        put("x-windows-874", "tis-620 iso-8859-11 windows-874");
        // A document in whose bytes such a name can be read is not in UTF-16.
        put("UTF-8", "utf8 utf-8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be");
    }

    private CharsetLabels() {}

    private static void put(String charset, String labels) {
        for (String label : labels.split(" ", -1)) {
            MEANINGS.put(label, charset);
        }
    }

    /** The charset of that label; empty where nobody knows it. */
    static Optional<Charset> charset(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        String name = MEANINGS.getOrDefault(key, key);
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException notAName) {
            return Optional.empty();
        }
    }

    /**
     * The label that an HTML or XML document declares for itself, as written: in its XML declaration or in a {@code meta}
     * element among its first 4,096 characters.
     */
    static Optional<String> declared(String document) {
        int start = LineSigns.skipSpace(document, 0, Math.min(document.length(), 200));
        if (start >= document.length() || document.charAt(start) != '<') {
            return Optional.empty();
        }
        String head = document.substring(start, Math.min(document.length(), start + 4096));
        if (head.startsWith("<?xml")) {
            int end = head.indexOf("?>");
            Optional<String> label = end < 0 ? Optional.empty() : valueOf("encoding", head.substring(0, end));
            if (label.isPresent()) {
                return label;
            }
        }
        TagScanner tag = new TagScanner(head, head.length());
        int at = 0;
        while (tag.find(at)) {
            if (tag.name().equals("meta")) {
                Optional<String> label = valueOf("charset", head.substring(tag.start(), tag.end()));
                if (label.isPresent()) {
                    return label;
                }
            }
            at = tag.end();
        }
        return Optional.empty();
    }

    /** What stands behind {@code key=}, quoted or not. */
    private static Optional<String> valueOf(String key, String text) {
        for (int at = 0; at + key.length() < text.length(); at++) {
            if (!text.regionMatches(true, at, key, 0, key.length())) {
                continue;
            }
            int equals = LineSigns.skipSpace(text, at + key.length(), text.length());
            if (equals < text.length() && text.charAt(equals) == '=') {
                int start = LineSigns.skipSpace(text, equals + 1, text.length());
                while (start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0) {
                    start++;
                }
                int end = start;
                while (end < text.length() && end - start < LONGEST && isLabelPart(text.charAt(end))) {
                    end++;
                }
                return end > start ? Optional.of(text.substring(start, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isLabelPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_:.+".indexOf(c) >= 0;
    }
}
