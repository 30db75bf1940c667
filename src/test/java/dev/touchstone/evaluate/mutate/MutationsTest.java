package dev.touchstone.evaluate.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evaluate.mutate.Scope.Side;
import dev.touchstone.ingest.InputFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each mutation makes of a body, and what holds of all of them. */
class MutationsTest {
    /** Those whose case needs more than one article. */
    private static final Set<String> APART = Set.of("pasted-block");

    static List<MutationCase> cases() {
        return MutationCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_makes_this_of_that(MutationCase one) {
        Specimen specimen = Specimens.of(one.format(), one.language(), one.body());
        assertThat(Specimens.body(one.mutation(), specimen).orElse(one.body())).isEqualTo(one.expected());
    }

    @Test
    void every_mutation_has_a_case_that_it_changes() {
        Set<String> shown = MutationCase.all().stream()
                .filter(one -> !one.body().equals(one.expected()))
                .map(MutationCase::mutation)
                .collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(APART);
        assertThat(Mutations.all()).extracting(Mutation::id).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void there_are_as_many_as_were_promised_and_each_has_an_id_of_its_own() {
        assertThat(Mutations.all()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(Mutations.all())
                .extracting(Mutation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void whatever_is_not_asked_of_both_sides_says_why() {
        assertThat(Mutations.all())
                .allMatch(mutation ->
                        (mutation.scope().bad() == Side.HELD && mutation.scope().clean() == Side.HELD)
                                == mutation.scope().why().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "İstanbul İİİ <p>OKX</p><script",
                "<a href=\"https://mo-vi.com/a",
                "---\ntitle: OKX\n",
                "[a](https://mo-vi.com",
                "```\nOKX",
                "&&& ; &#; <!-- OKX",
                "@@ OKX@ \uD83D OKX"
            })
    void broken_documents_are_rewritten_or_left_alone_the_same_way_each_time(String body) {
        for (InputFormat format : List.of(InputFormat.TEXT, InputFormat.MARKDOWN, InputFormat.HTML)) {
            Specimen one = Specimens.of(format, "zh-Hans", body);
            Specimen other = Specimens.of(format, "zh-Hans", body);
            assertThat(Mutations.all())
                    .allSatisfy(mutation -> assertThat(mutation.apply(one)).isEqualTo(mutation.apply(other)));
        }
    }
}
