package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordLabelTest {
    private static final String LINES = """
            \uFEFF{"id":"a","label":"spam_referral","family":"one","lang":"zh-Hant","why":"A link.","kind":"blog","brand":"okx","markdown":"# A"}

            not JSON
            {"id":"b","label":"clean","language":"en","why":"HARD: a warning."}
            {"id":"c","label":"clean","hard":true,"family":7}
            {"id":"d"}
            """;

    private static Map<Long, RecordLabel> read(byte[] bytes) throws IOException {
        return RecordLabel.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void labels_stand_by_the_number_of_their_line() throws IOException {
        assertThat(read(LINES.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of(
                        1L, new RecordLabel("spam_referral", "one", "zh-Hant", false, "A link.", record(1)),
                        4L, new RecordLabel("clean", "", "en", true, "HARD: a warning.", record(4)),
                        5L, new RecordLabel("clean", "", "", true, "", record(5)),
                        6L, new RecordLabel("", "", "", false, "", record(6))));
    }

    @Test
    void what_stands_beside_the_label_is_read_when_asked_for() throws IOException {
        RecordLabel label = Objects.requireNonNull(
                read(LINES.getBytes(StandardCharsets.UTF_8)).get(1L));
        assertThat(label.kind()).isEqualTo("blog");
        assertThat(label.brand()).isEqualTo("okx");
        assertThat(label.form()).isEqualTo("markdown");
        assertThat(label.sentences()).isEmpty();
    }

    @Test
    void sentences_stand_by_what_they_do() throws IOException {
        String line =
                "{\"label\":\"clean\",\"sentences\":{\"warning\":[\"Beware.\"],\"help\":[\"It is so.\",\"And so.\"]}}";
        RecordLabel label = Objects.requireNonNull(
                read(line.getBytes(StandardCharsets.UTF_8)).get(1L));
        assertThat(label.sentences())
                .containsEntry("warning", List.of("Beware."))
                .containsEntry("help", List.of("It is so.", "And so."));
    }

    private static JsonNode record(int line) {
        return new JsonMapper().readTree(LINES.lines().toList().get(line - 1).replace("\uFEFF", ""));
    }

    @Test
    void packed_or_not() throws IOException {
        byte[] bytes = LINES.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }

        assertThat(read(packed.toByteArray())).isEqualTo(read(bytes));
    }

    /** The values of the corpus, of pages labelled elsewhere, and of our own reports. */
    @ParameterizedTest
    @CsvSource({
        "clean, CLEAN, false, false",
        "spam_referral, SPAM_REFERRAL, true, false",
        "referral_spam, SPAM_REFERRAL, true, false",
        "impersonation, IMPERSONATION, false, true",
        "both, BOTH, true, true",
        "unsure, UNSURE, false, false",
    })
    void known_values_are_these(String value, CorpusLabel label, boolean referralSpam, boolean impersonation) {
        assertThat(CorpusLabel.of(value)).contains(label);
        assertThat(label.has(Label.REFERRAL_SPAM)).isEqualTo(referralSpam);
        assertThat(label.has(Label.IMPERSONATION)).isEqualTo(impersonation);
        assertThat(label.isBad()).isEqualTo(referralSpam || impersonation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Clean", "spam", "fake", "SPAM_REFERRAL"})
    void other_values_are_not_guessed_at(String value) {
        assertThat(CorpusLabel.of(value)).isEmpty();
    }
}
