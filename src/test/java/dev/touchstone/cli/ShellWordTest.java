package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "corpus/a.jsonl|en-a-01|touchstone explain corpus/a.jsonl --id en-a-01",
                "my files/a|x;rm -r|touchstone explain 'my files/a' --id 'x;rm -r'",
                "a|it's $HOME|touchstone explain a --id 'it'\\''s $HOME'",
                "-a|-b|touchstone explain ./-a --id=-b",
                "官网.jsonl|甲|touchstone explain '官网.jsonl' --id '甲'",
            })
    void names_reach_the_program_as_they_are(String file, String id, String command) {
        assertThat(ShellWord.explain(file, id)).contains(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u202Eb", "a\u001Bb"})
    void name_that_nobody_can_see_or_type_gives_no_command(String id) {
        assertThat(ShellWord.explain("a.jsonl", id)).isEmpty();
        assertThat(ShellWord.explain(id, "a")).isEmpty();
    }
}
