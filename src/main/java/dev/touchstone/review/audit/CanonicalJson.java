package dev.touchstone.review.audit;

import java.util.HexFormat;
import java.util.SortedMap;

/** Particulars of a deed as JSON of one spelling: keys in order, no spaces, what is not printable ASCII escaped. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** An object of texts. */
    public static String of(SortedMap<String, String> values) {
        StringBuilder json = new StringBuilder("{");
        values.forEach((key, value) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            quoted(key, json);
            json.append(':');
            quoted(value, json);
        });
        return json.append('}').toString();
    }

    private static void quoted(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ' || character > '~') {
                json.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}
