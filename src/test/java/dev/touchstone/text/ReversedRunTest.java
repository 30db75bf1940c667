package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReversedRunTest {
    private final TextFolder folder = new TextFolder();

    @Test
    void run_from_right_to_left_is_read_as_it_is_shown() {
        String text = "码 \u202E73901284\u202C 即可";
        FoldedText folded = folder.fold(text);

        assertThat(folded.folded()).isEqualTo("码 48210937 即可");
        assertThat(folded.toOriginal(2, 10).cut(text)).isEqualTo("\u202E73901284\u202C");
        assertThat(folded.toOriginal(11, 13).cut(text)).isEqualTo("即可");
        assertThat(folded.foldings()).contains(new Folding(FoldingStep.MARKUP, new Span(2, 12)));
    }

    @Test
    void run_without_an_end_ends_with_its_line() {
        assertThat(folder.fold("\u202Ecba\ndef").folded()).isEqualTo("abc\ndef");
    }

    @Test
    void characters_of_two_code_units_stay_whole() {
        assertThat(folder.fold("\u202Eb\uD842\uDFB7a\u202C").folded()).isEqualTo("a\uD842\uDFB7b");
    }

    @Test
    void other_marks_of_direction_only_vanish() {
        assertThat(folder.fold("a\u202Db\u202Cc\u202Ad").folded()).isEqualTo("abcd");
    }

    @Test
    void markup_may_be_longer_or_shorter_than_what_is_shown() {
        FoldedText folded =
                folder.fold("a[1]b[2]c", List.of(new Markup(new Span(1, 4), "xyzxyz"), new Markup(new Span(5, 8), "")));

        assertThat(folded.folded()).isEqualTo("axyzxyzbc");
        assertThat(folded.toOriginal(1, 7)).isEqualTo(new Span(1, 4));
        assertThat(folded.toOriginal(7, 9)).isEqualTo(new Span(4, 9));
        assertThat(folded.toFolded(8)).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"1️⃣2️⃣3⃣ x, 123 x", "4⃣8⃣, 48"})
    void keycaps_in_a_row_are_digits(String text, String folded) {
        assertThat(folder.fold(text).folded()).isEqualTo(folded);
    }

    @Test
    void lone_keycap_numbers_what_follows() {
        assertThat(folder.fold("1️⃣2024").folded()).isEqualTo("1\u20E32024");
    }
}
