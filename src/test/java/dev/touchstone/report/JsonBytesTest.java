package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** What is written must be, byte for byte, what Jackson writes with the same escapes. */
class JsonBytesTest {
    private static String ours(Consumer<JsonBytes> content) {
        return new String(JsonLine.of(content::accept), StandardCharsets.UTF_8);
    }

    private static String jacksons(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonLine.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(json);
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private static void assertAlike(String text) {
        assertThat(ours(json -> json.writeString(text)))
                .isEqualTo(jacksons(json -> json.writeString(JsonLine.wellFormed(text))));
    }

    @Test
    void every_character_is_written_as_jackson_writes_it() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            assertAlike("a" + Character.toString(character) + "b");
        }
    }

    @Test
    void texts_of_any_characters_are_written_as_jackson_writes_them() {
        Random random = new Random(20);
        char[] some =
                "ab\"\\/\n\r\t\b\f\u0000\u001F\u007F\u0085\u00AD\u00E9\u200B\u202E\u2028\u4E2D\uD83D\uDE00\uFEFF\uFFFE\uFFFF"
                        .toCharArray();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int size = random.nextInt(40); size > 0; size--) {
                text.append(some[random.nextInt(some.length)]);
            }
            assertAlike(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u202E", "\uD83D\uDE00", "\uD83D", "中", "\"", "x"})
    void a_long_text_of_one_character_finds_room(String character) {
        assertAlike(character.repeat(30_000));
    }

    @Test
    void objects_and_arrays_are_separated_as_jackson_separates_them() {
        String ours = ours(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("a");
            json.writeEndArray();
            json.writeArrayPropertyStart("b");
            json.writeStartObject();
            json.writeNumberProperty("n", -5);
            json.writeBooleanProperty("t", true);
            json.writeEndObject();
            json.writeStartArray();
            json.writeNumber(7);
            json.writeNumber(Long.MIN_VALUE);
            json.writeEndArray();
            json.writeString("s");
            json.writeEndArray();
            json.writeObjectPropertyStart("o");
            json.writeEndObject();
            json.writeNullProperty("z");
            json.writeStringProperty("k\n", "v");
            json.writeEndObject();
        });
        assertThat(ours)
                .isEqualTo(
                        "{\"a\":[],\"b\":[{\"n\":-5,\"t\":true},[7,-9223372036854775808],\"s\"],\"o\":{},\"z\":null,\"k\\n\":\"v\"}\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 999_999, -999_999, 1_000_000, -1_000_001, 3_108_275, 12_345_678_901L})
    void millionths_keep_their_six_decimals(long micros) {
        assertThat(ours(json -> json.writeMicrosProperty("x", micros)))
                .isEqualTo("\"x\":" + BigDecimal.valueOf(micros, 6).toPlainString() + "\n");
    }
}
