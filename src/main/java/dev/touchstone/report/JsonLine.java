package dev.touchstone.report;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON value on one line, UTF-8. */
final class JsonLine {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new WireCharacters())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonLine() {}

    /** The value and the line's end. */
    static byte[] of(Content content) {
        JsonBytes json = new JsonBytes();
        content.write(json);
        return json.line();
    }

    /** A text as other programs can read it: half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return mended(text, i);
                }
                i++;
            }
        }
        return text;
    }

    private static String mended(String text, int from) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isPair(text, i)) {
                    i++;
                } else {
                    mended.setCharAt(i, '\uFFFD');
                }
            }
        }
        return mended.toString();
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    /** What stands in the line. */
    @FunctionalInterface
    interface Content {
        void write(JsonBytes json);
    }
}
