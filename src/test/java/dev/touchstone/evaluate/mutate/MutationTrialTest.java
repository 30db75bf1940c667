package dev.touchstone.evaluate.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Verdict;
import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.LabelledRecords;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.evaluate.mutate.Change.Judged;
import dev.touchstone.ingest.InputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Judging a corpus under mutations. */
class MutationTrialTest {
    private static final List<LabelledRecord> RECORDS =
            LabelledRecords.read(List.of("corpus/zh-seed-twins.jsonl")).records();

    private static MutationTrial trial(int threads, String... ids) {
        return new MutationTrial(
                Specimens.MODERATOR,
                List.of(ids).stream().map(Specimens::mutation).toList(),
                threads);
    }

    @Test
    void the_same_for_any_number_of_threads_in_the_order_of_the_articles() {
        List<String> one = new ArrayList<>();
        List<String> three = new ArrayList<>();
        List<MutationFigures> alone =
                trial(1, "space-brand", "fresh-host").run(RECORDS, mutant -> one.add(mutant.line()));
        List<MutationFigures> together =
                trial(3, "space-brand", "fresh-host").run(RECORDS, mutant -> three.add(mutant.line()));

        assertThat(together).isEqualTo(alone);
        assertThat(three).isEqualTo(one).hasSizeGreaterThan(RECORDS.size());
        // Of the others only one says a brand's name, and only within a mailbox.
        assertThat(alone.get(0).changes())
                .extracting(Change::article)
                .containsExactly("zh-twin-000", "zh-twin-001", "zh-twin-002");
    }

    @Test
    void unsure_articles_and_the_side_that_a_mutation_is_not_of_are_left_out() {
        LabelledRecord unsure = Specimens.record(
                CorpusLabel.UNSURE, "zh-Hans", Specimens.article(InputFormat.TEXT, "", "币安邀请码：K7Q2M9A"));
        LabelledRecord clean = Specimens.record(
                CorpusLabel.CLEAN, "zh-Hans", Specimens.article(InputFormat.TEXT, "", "币安 https://mo-vi.com/a"));

        assertThat(trial(1, "space-brand")
                        .run(List.of(unsure), mutant -> {})
                        .get(0)
                        .changes())
                .isEmpty();
        assertThat(trial(1, "at-sign").run(List.of(clean), mutant -> {}).get(0).changes())
                .isEmpty();
        assertThat(trial(1, "space-brand")
                        .run(List.of(clean), mutant -> {})
                        .get(0)
                        .changes())
                .hasSize(1);
    }

    @Test
    void a_line_has_label_family_and_mutation_and_reads_as_the_article() {
        List<Mutant> mutants = new ArrayList<>();
        trial(1, "fresh-code").run(RECORDS, mutants::add);

        assertThat(mutants.get(0).line())
                .startsWith("{\"id\":\"zh-twin-000~fresh-code\"")
                .contains("\"label\":\"both\"", "\"family\":\"", "\"mutation\":\"fresh-code\"");
        assertThat(mutants.get(0).article().read().orElseThrow().text())
                .isEqualTo(mutants.get(0).article().body());
    }

    @Test
    void figures_count_what_was_lost_and_who_was_accused() {
        MutationFigures figures = new MutationFigures(
                Specimens.mutation("space-brand"),
                List.of(
                        change("kept", true, Verdict.FLAG, Verdict.REVIEW),
                        change("lost", true, Verdict.REVIEW, Verdict.CLEAN),
                        change("never", true, Verdict.CLEAN, Verdict.CLEAN),
                        change("failed", true, Verdict.FLAG, Verdict.UNDECIDED),
                        change("accused", false, Verdict.REVIEW, Verdict.FLAG),
                        change("before", false, Verdict.FLAG, Verdict.FLAG)));

        assertThat(figures.recall(Change::before).hits()).isEqualTo(3);
        assertThat(figures.recall(Change::after).hits()).isEqualTo(2);
        assertThat(figures.flaggedRecall(Change::after).hits()).isZero();
        assertThat(figures.points()).isEqualTo(-25);
        assertThat(figures.losses()).extracting(Change::article).containsExactly("lost");
        assertThat(figures.accused()).extracting(Change::article).containsExactly("accused");
        assertThat(MutationTables.figures(List.of(figures)).toString())
                .containsPattern("space-brand +4 +2 +0.750 → 0.500 +-25.0 +0.500 → 0.000 +-50.0 +1 → 2\n");
        assertThat(MutationTables.worst(List.of(figures)).toString())
                .containsPattern("bad, no longer found +space-brand +1 +lost\n")
                .containsPattern("clean, now flagged +space-brand +1 +accused\n");
    }

    private static Change change(String id, boolean bad, Verdict before, Verdict after) {
        return new Change("space-brand", id, id, bad, new Judged(before, 0.5), new Judged(after, 0.4));
    }

    @Test
    void the_slowest_is_one_of_those_that_were_timed() {
        SlowestArticle slowest = SlowestArticle.of(
                Specimens.MODERATOR, List.of(Specimens.mutation("space-brand")), RECORDS.subList(0, 2));

        assertThat(slowest.id()).isIn("zh-twin-000", "zh-twin-001");
        assertThat(slowest.mutation()).isIn("", "space-brand");
        assertThat(slowest.millis()).isPositive();
        assertThat(new SlowestArticle("a", "", 500, 2).perTenThousandBytes()).isEqualTo(2);
        assertThat(new SlowestArticle("a", "", 40_000, 2).perTenThousandBytes()).isEqualTo(0.5);
    }

    @Test
    void an_article_that_holds_nothing_is_not_read() {
        assertThat(new RawArticle("a", Optional.empty(), "", " ", InputFormat.TEXT).read())
                .isEmpty();
    }
}
