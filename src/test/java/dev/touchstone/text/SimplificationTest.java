package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.junit.jupiter.api.Test;

class SimplificationTest {
    private final Simplification shipped = Simplification.shipped();

    @Test
    void the_table_is_what_icu_and_the_two_charsets_say() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        CharsetEncoder simplifiedCharset = Charset.forName("GB2312").newEncoder();
        CharsetEncoder traditionalCharset = Charset.forName("Big5").newEncoder();
        int pairs = 0;
        for (char c = 0x80; c < 0xD800; c++) {
            String simplified = icu.transliterate(String.valueOf(c));
            char expected = simplified.length() == 1 ? simplified.charAt(0) : c;
            assertThat(shipped.simplify(c)).as("U+%04X", (int) c).isEqualTo(expected);
            if (expected != c) {
                pairs++;
                assertThat(shipped.isTraditionalOnly(c)).isEqualTo(!simplifiedCharset.canEncode(c));
                assertThat(shipped.isSimplifiedOnly(expected)).isEqualTo(!traditionalCharset.canEncode(expected));
            }
        }
        assertThat(pairs).isGreaterThan(2_500);
    }

    @Test
    void a_character_of_both_scripts_shows_neither() {
        assertThat(shipped.isTraditionalOnly('錄')).isTrue();
        assertThat(shipped.isSimplifiedOnly('录')).isTrue();
        for (char shared : "中文人台于干后".toCharArray()) {
            assertThat(shipped.isTraditionalOnly(shared)).as("%s", shared).isFalse();
            assertThat(shipped.isSimplifiedOnly(shared)).as("%s", shared).isFalse();
        }
    }
}
