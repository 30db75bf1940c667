package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Stream<JudgedArticle> articles() {
        return Stream.concat(
                Samples.all().stream(), IntStream.range(0, 20).mapToObj(number -> ManyArticles.number(number, 12)));
    }

    private static String line(JudgedArticle judged) {
        return new String(new AssessmentJson(ReportLanguage.ENGLISH).line(judged), StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = AssessmentJson.class.getResourceAsStream("assessment.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_assessment_is_one_line_that_fits_the_schema(JudgedArticle judged) throws IOException {
        String line = line(judged);
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"verdict\":\"flag\"->\"verdict\":\"fake\"",
                "\"truncated\":false->\"truncated\":0",
                "\"campaign\":null,->",
                "\"count\":5->\"count\":-5",
                "\"contribution\":3.108275->\"contribution\":\"3.108275\"",
                "\"contribution\":3.108275->\"contribution\":3.1082755",
                "\"standing\":\"unregistered\"->\"standing\":\"fake\"",
            })
    void the_schema_refuses_what_the_contract_does(String change) throws IOException {
        String[] sides = change.split("->", -1);
        String line = line(Samples.flagged());
        assertThat(line).contains(sides[0]);
        assertThat(schema().validate(line.replace(sides[0], sides[1]), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void keys_stand_in_the_order_of_the_contract() {
        JsonNode json = MAPPER.readTree(line(Samples.flagged()));
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema",
                        "article",
                        "asOf",
                        "models",
                        "verdict",
                        "labels",
                        "carrier",
                        "evidence",
                        "indicators",
                        "campaign",
                        "notSeen",
                        "diagnostics");
        assertThat(json.get("article").propertyNames())
                .containsExactly("id", "source", "url", "title", "language", "characters", "sha256", "truncated");
        assertThat(json.get("labels").propertyNames()).containsExactly("referral_spam", "impersonation");
        assertThat(json.get("evidence").get(0).propertyNames())
                .containsExactly("signal", "label", "brand", "contribution", "in", "spans", "indicators", "because");
        assertThat(json.get("indicators").get(0).propertyNames())
                .containsExactly("type", "value", "standing", "implicated", "count");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void contributions_and_intercept_add_up_exactly(JudgedArticle judged) {
        JsonNode json = MAPPER.readTree(line(judged));
        for (Label label : Label.values()) {
            JsonNode outcome = json.get("labels").get(label.id());
            BigDecimal sum = outcome.get("intercept").decimalValue();
            for (JsonNode evidence : json.get("evidence")) {
                if (evidence.get("label").asString("").equals(label.id())) {
                    sum = sum.add(evidence.get("contribution").decimalValue());
                }
            }
            assertThat(sum).isEqualTo(outcome.get("logOdds").decimalValue());
            double logistic = 1 / (1 + Math.exp(-sum.doubleValue()));
            assertThat(outcome.get("score").decimalValue().doubleValue()).isBetween(logistic - 1e-6, logistic + 1e-6);
        }
    }

    @Test
    void numbers_have_six_decimals_and_no_exponent() {
        assertThat(line(Samples.flagged()))
                .contains("\"contribution\":2.000001,", "\"contribution\":0.000000,", "\"intercept\":-4.125000,");
        assertThat(line(Samples.clean())).contains("\"score\":0.008896,");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void spans_hold_what_stands_at_them(JudgedArticle judged) {
        for (JsonNode evidence : MAPPER.readTree(line(judged)).get("evidence")) {
            String text = evidence.get("in").asString().equals("url")
                    ? judged.article().url().orElseThrow()
                    : judged.article().text();
            for (JsonNode span : evidence.get("spans")) {
                int start = span.get("start").asInt();
                int end = span.get("end").asInt();
                assertThat(span.get("text").asString()).isEqualTo(text.substring(start, end));
            }
        }
    }

    @Test
    void addresses_are_raw_on_the_wire() {
        assertThat(line(Samples.flagged()))
                .contains("\"https://www.quillmark-x.top/join/K7Q2M9\"")
                .doesNotContain("hxxp");
    }

    @Test
    void only_observed_evidence_has_no_label() {
        assertThat(line(Samples.flagged()))
                .contains("{\"signal\":\"brand-mention\",\"label\":null,\"brand\":\"okx\",\"contribution\":0.000000,");
    }

    @Test
    void whatever_an_article_holds_the_line_stays_whole_and_readable() {
        String awkward = "\u2028\u2029\u202E\u0000\u001B\u009B\u007F\"\\/😀\uFEFF\t";
        String line = line(SampleArticle.of(awkward, awkward)
                .seen(Samples.INVITE_CODE, Label.REFERRAL_SPAM, 1, awkward, Map.of("code", awkward))
                .judged());
        assertThat(line.chars().filter(character -> character < 0x20 || (character >= 0x7F && character < 0xA0)))
                .containsExactly((int) '\n');
        assertThat(line).doesNotContain("\u2028", "\u2029", "\u202E", "\uFEFF").contains("😀");
        JsonNode json = MAPPER.readTree(line);
        assertThat(json.get("article").get("id").asString()).isEqualTo(awkward);
        assertThat(json.get("evidence").get(0).get("spans").get(0).get("text").asString())
                .isEqualTo(awkward);
    }

    @Test
    void half_a_pair_becomes_one_replacement_character() {
        String text = "a\uD800b \uDC00\uD83D\uDE00\uD83D";
        String line = line(SampleArticle.of("a", text)
                .seen(Samples.INVITE_CODE, Label.REFERRAL_SPAM, 1, text, Map.of("code", "\uDC00"))
                .judged());
        JsonNode evidence = MAPPER.readTree(line).get("evidence").get(0);
        assertThat(evidence.get("spans").get(0).get("text").asString()).isEqualTo("a\uFFFDb \uFFFD😀\uFFFD");
        assertThat(evidence.get("spans").get(0).get("end").asInt()).isEqualTo(text.length());
        assertThat(evidence.get("because").get("arguments").get("code").asString())
                .isEqualTo("\uFFFD");
        assertThat(evidence.get("indicators").get(0).asString()).isEqualTo("code:\uFFFD");
    }

    @Test
    void the_same_article_gives_the_same_bytes_in_any_number_of_threads() {
        AssessmentJson json = new AssessmentJson(ReportLanguage.CHINESE);
        List<JudgedArticle> articles = articles().toList();
        List<String> once = articles.stream()
                .map(judged -> new String(json.line(judged), StandardCharsets.UTF_8))
                .toList();
        List<String> again = articles.parallelStream()
                .map(judged -> new String(json.line(judged), StandardCharsets.UTF_8))
                .toList();
        assertThat(again).isEqualTo(once);
    }
}
