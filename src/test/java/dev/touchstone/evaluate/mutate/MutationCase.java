package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A body, and what a mutation makes of it.
 *
 * @param mutation its id
 * @param expected the body rewritten, or the same where it does not apply
 */
record MutationCase(String mutation, InputFormat format, String language, String body, String expected) {
    static MutationCase text(String mutation, String body, String expected) {
        return new MutationCase(mutation, InputFormat.TEXT, "zh-Hans", body, expected);
    }

    static MutationCase english(String mutation, String body, String expected) {
        return new MutationCase(mutation, InputFormat.TEXT, "en", body, expected);
    }

    static MutationCase marks(String mutation, String body, String expected) {
        return new MutationCase(mutation, InputFormat.MARKDOWN, "zh-Hans", body, expected);
    }

    static MutationCase page(String mutation, String body, String expected) {
        return new MutationCase(mutation, InputFormat.HTML, "zh-Hans", body, expected);
    }

    static List<MutationCase> all() {
        return Stream.of(
                        LetterCases.all(),
                        SpliceCases.all(),
                        AddressCases.all(),
                        CodeCases.all(),
                        WordCases.all(),
                        FormCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return mutation + ", " + format.id() + ", " + body.replaceAll("\\s+", " ");
    }
}
