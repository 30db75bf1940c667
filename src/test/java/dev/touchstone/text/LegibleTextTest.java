package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegibleTextTest {
    private static final char NONE = FoldedText.UNSEEN;

    private final TextFolder folder = new TextFolder();

    @Test
    void letters_are_folded_and_signs_stay() {
        assertThat(folder.fold("Ｄｏ ＮＯＴ，並非。！？").legible()).isEqualTo("do not，并非。！？");
    }

    @Test
    void what_is_not_seen_keeps_its_place() {
        assertThat(folder.fold("bi\u200Bnance.").legible()).isEqualTo("bi" + NONE + "nance.");
        assertThat(folder.fold("币 安\n").legible()).isEqualTo("币" + NONE + "安\n");
    }

    @Test
    void an_entity_is_the_sign_that_it_stands_for_at_its_end() {
        String text = "a &#66;; b";
        FoldedText folded = folder.fold(text, List.of(new Markup(new Span(2, 7), "B")));

        String none = Character.toString(NONE).repeat(4);
        assertThat(folded.legible()).isEqualTo("a " + none + "b; b");
        assertThat(folded.seen()).isEqualTo("a " + none + "B; b");
    }

    @Test
    void where_nothing_is_shown_otherwise_the_seen_text_is_the_original() {
        String text = "Ｂinance";
        assertThat(folder.fold(text).seen()).isSameAs(text);
    }
}
