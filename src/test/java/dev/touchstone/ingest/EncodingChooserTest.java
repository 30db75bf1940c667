package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingChooserTest {
    private static final String SIMPLIFIED = "注册账户之前，请先核对网址。邀请码可以不填，客服不会向您索要密码。";
    private static final String TRADITIONAL = "註冊帳戶之前，請先核對網址。邀請碼可以不填，客服不會向您索要密碼。";
    private static final String JAPANESE = "登録する前に、アドレスを確認してください。紹介コードは入力しなくてもかまいません。";
    private static final String KOREAN = "가입하기 전에 주소를 확인하십시오. 추천 코드는 입력하지 않아도 됩니다.";
    private static final String RUSSIAN =
            "Перед регистрацией проверьте адрес сайта. Код приглашения указывать не обязательно.";
    private static final String FRENCH =
            "Vérifiez l'adresse avant de créer un compte; le code n'est pas nécessaire à l'été.";

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "SIMPLIFIED, UTF-8, UTF-8",
        "SIMPLIFIED, GB18030, GB18030",
        "SIMPLIFIED, GBK, GB18030",
        "TRADITIONAL, Big5, Big5-HKSCS",
        "TRADITIONAL, GB18030, GB18030",
        "TRADITIONAL, UTF-8, UTF-8",
        "SIMPLIFIED, UTF-16LE, UTF-16LE",
        "SIMPLIFIED, UTF-16BE, UTF-16BE",
        "FRENCH, UTF-16LE, UTF-16LE",
        "JAPANESE, Shift_JIS, windows-31j",
        "JAPANESE, EUC-JP, EUC-JP",
        "KOREAN, EUC-KR, x-windows-949",
        "RUSSIAN, windows-1251, windows-1251",
        "RUSSIAN, KOI8-R, KOI8-R",
        "FRENCH, windows-1252, windows-1252",
        "FRENCH, ISO-8859-1, windows-1252",
    })
    void what_nobody_declared_is_detected(String sample, String written, String used) {
        String text = sample(sample) + "\n";
        byte[] bytes = text.getBytes(Charset.forName(written));

        Encoding encoding = EncodingChooser.read(bytes, bytes.length, false).encoding();
        assertThat(encoding.charset().name()).isEqualTo(used);
        assertThat(encoding.decode(bytes, bytes.length, false)).isEqualTo(new Decoded(text, 0, -1));
    }

    @ParameterizedTest
    @CsvSource({"欧易官网, GB18030, GB18030", "註冊教學, Big5, Big5-HKSCS", "邀请码, GB18030, GB18030", "下載, Big5, Big5-HKSCS"})
    void a_few_chinese_words_are_enough(String text, String written, String used) {
        byte[] bytes = text.getBytes(Charset.forName(written));

        assertThat(EncodingChooser.read(bytes, bytes.length, false)
                        .encoding()
                        .charset()
                        .name())
                .isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-32LE, FFFE0000",
        "UTF-32BE, 0000FEFF",
        "GB18030, 84319533"
    })
    void a_byte_order_mark_decides_and_is_no_text(String charset, String mark) {
        byte[] bytes = concat(HexFormat.of().parseHex(mark), SIMPLIFIED.getBytes(Charset.forName(charset)));

        Encoding encoding = EncodingChooser.read(bytes, bytes.length, false).encoding();
        assertThat(encoding.charset().name()).isEqualTo(charset);
        assertThat(encoding.decode(bytes, bytes.length, false).text()).isEqualTo(SIMPLIFIED);
    }

    @ParameterizedTest(name = "declared {0}, written {1}")
    @CsvSource({
        "gb2312, GBK, GB18030, false",
        "GBK, GB18030, GB18030, false",
        "big5, Big5, Big5-HKSCS, false",
        "utf-8, UTF-8, UTF-8, false",
        "gbk, UTF-8, UTF-8, true",
        "big5, UTF-8, UTF-8, true",
        "utf-8, GB18030, GB18030, true",
        "no-such-charset, UTF-8, UTF-8, true",
        "no-such-charset, GB18030, GB18030, true",
        "iso-8859-1, UTF-8, UTF-8, true",
        "utf-16, UTF-8, UTF-8, false",
        "utf-16, UTF-16LE, UTF-16LE, false",
        "gbk, UTF-16BE, UTF-16BE, true",
    })
    void what_fits_is_used_whatever_is_declared_and_both_are_told(
            String declared, String written, String used, boolean mismatch) {
        String page = "<!doctype html><html><head><meta http-equiv='Content-Type' content='text/html; charset="
                + declared + "'><title>t</title></head><body><p>"
                + (written.equals("Big5") ? TRADITIONAL : SIMPLIFIED) + "</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName(written));

        Encoding encoding = EncodingChooser.read(bytes, bytes.length, false).encoding();
        Decoded decoded = encoding.decode(bytes, bytes.length, false);
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(encoding.charset().name()).isEqualTo(used);
        assertThat(encoding.declared()).contains(declared);
        assertThat(encoding.diagnostics(decoded))
                .extracting(diagnostic -> diagnostic.code())
                .isEqualTo(mismatch ? List.of("charset-mismatch") : List.of());
    }

    @Test
    void latin_letters_are_read_as_declared_where_detection_could_only_guess() {
        String page = "<meta charset=windows-1251><p>\u0434\u0430</p>";
        byte[] bytes = page.getBytes(Charset.forName("windows-1251"));

        assertThat(EncodingChooser.read(bytes, bytes.length, false)
                        .encoding()
                        .charset()
                        .name())
                .isEqualTo("windows-1251");
    }

    @Test
    void damaged_utf_8_stays_utf_8_and_the_damage_is_counted() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;

        Encoding encoding = EncodingChooser.read(bytes, bytes.length, false).encoding();
        Decoded decoded = encoding.decode(bytes, bytes.length, false);
        assertThat(encoding.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.malformed()).isPositive();
        assertThat(decoded.firstMalformed()).isEqualTo(1);
        assertThat(decoded.text()).startsWith("注\uFFFD").endsWith(SIMPLIFIED.substring(2));
        assertThat(encoding.diagnostics(decoded)).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("malformed-characters");
            assertThat(diagnostic.message()).contains("UTF-8").contains("the first at character 1");
        });
    }

    @Test
    void a_replacement_character_that_the_author_wrote_is_no_damage() {
        byte[] bytes = "a\uFFFDb".getBytes(StandardCharsets.UTF_8);

        assertThat(EncodingChooser.read(bytes, bytes.length, false).decoded())
                .isEqualTo(new Decoded("a\uFFFDb", 0, -1));
    }

    @Test
    void a_character_cut_in_two_at_the_limit_is_left_out() {
        byte[] bytes = "注册".getBytes(StandardCharsets.UTF_8);

        assertThat(EncodingChooser.read(bytes, 5, true).decoded()).isEqualTo(new Decoded("注", 0, -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"GBK\">",
                "<html><!-- x --><META CHARSET = gbk />",
                "<?xml version='1.0' encoding='gbk'?><html>",
                "<meta http-equiv=content-type content='text/html;charset=gbk'>"
            })
    void a_declaration_is_found_where_browsers_look(String html) {
        assertThat(CharsetLabels.declared(html).map(label -> label.toLowerCase(Locale.ROOT)))
                .contains("gbk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"charset=gbk", "a <meta charset=gbk>", "<p>charset=gbk", "<meta name=x>", "<meta charset=''>"})
    void what_only_mentions_a_charset_declares_none(String text) {
        assertThat(CharsetLabels.declared(text)).isEmpty();
    }

    @Test
    void names_of_no_charset_are_no_error() {
        assertThat(CharsetLabels.charset("\u0130 no name")).isEqualTo(Optional.empty());
        assertThat(CharsetLabels.charset("ISO-8859-1")).contains(Charset.forName("windows-1252"));
    }

    private static String sample(String name) {
        return switch (name) {
            case "SIMPLIFIED" -> SIMPLIFIED;
            case "TRADITIONAL" -> TRADITIONAL;
            case "JAPANESE" -> JAPANESE;
            case "KOREAN" -> KOREAN;
            case "RUSSIAN" -> RUSSIAN;
            default -> FRENCH;
        };
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
