package dev.touchstone.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
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
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            content.write(json);
        }
        line.write('\n');
        return line.toByteArray();
    }

    /** Writes a text as other programs can read it. Most need no escaping, and are written as a whole. */
    static void text(String text, JsonGenerator json) {
        if (WireCharacters.stands(text)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            json.writeRawUTF8String(bytes, 0, bytes.length);
        } else {
            json.writeString(wellFormed(text));
        }
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
        void write(JsonGenerator json);
    }
}
