package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitSpellingsTest {
    @Test
    void short_name_takes_one_plain_digit() {
        assertThat(DigitSpellings.of("okx")).containsExactly("0kx");
    }

    @Test
    void long_name_takes_two() {
        assertThat(DigitSpellings.of("binance"))
                .contains("b1nance", "bin4nce", "b1nanc3")
                .doesNotContain("b1n4nc3", "binance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xm", "欧易", "188bet", "", "htx"})
    void others_take_none(String name) {
        assertThat(DigitSpellings.of(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0KX", "b1nance", "B1NANCE"})
    void brand_is_known_by_them_as_respelt(String written) {
        Knowledge knowledge = KnowledgeLoader.load();

        assertThat(knowledge.lexicon().scan(new dev.touchstone.text.TextFolder().fold(written + " 官网")))
                .extracting(LexiconMatch::entry)
                .anySatisfy(entry -> assertThat(entry)
                        .isInstanceOfSatisfying(
                                LexiconEntry.BrandName.class,
                                name -> assertThat(name.respelling()).isTrue()));
    }
}
