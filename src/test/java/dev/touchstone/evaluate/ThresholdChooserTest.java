package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.Thresholds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdChooserTest {
    private final List<Prediction> predictions = new ArrayList<>();

    /** The other label's scores would lead astray whoever took them. */
    private void scored(CorpusLabel label, double... scores) {
        for (double score : scores) {
            Example example = Examples.example("e" + predictions.size(), "f", label);
            predictions.add(Examples.scored(example, score, 0.5));
        }
    }

    private Thresholds chosen() {
        return ThresholdChooser.choose(predictions, Label.REFERRAL_SPAM);
    }

    /** Without a cost are flags from 0.60 to 0.70; a flag of 0.80 costs six looks. */
    @Test
    void middle_of_the_flags_that_cost_no_more_than_half_a_genuine_article() {
        scored(CorpusLabel.SPAM_REFERRAL, 0.705, 0.715, 0.725, 0.735, 0.745, 0.795, 0.955);
        scored(CorpusLabel.CLEAN, 0.105, 0.305);

        assertThat(chosen().flag()).isEqualTo(0.70);
    }

    /** Without a cost are reviews from 0.31 to 0.70: the middle. */
    @Test
    void review_is_the_middle_of_the_gap_where_nothing_need_go_wrong() {
        scored(CorpusLabel.SPAM_REFERRAL, 0.705, 0.965);
        scored(CorpusLabel.CLEAN, 0.105, 0.305);

        assertThat(chosen()).isEqualTo(new Thresholds(0.505, 0.78));
    }

    /** A clean article scores 0.855: only flags from 0.86 spare it. */
    @Test
    void flag_is_above_a_genuine_article() {
        scored(CorpusLabel.SPAM_REFERRAL, 0.885, 0.885, 0.885, 0.885, 0.885, 0.885, 0.975, 0.985);
        scored(CorpusLabel.CLEAN, 0.105, 0.855);

        assertThat(chosen().flag()).isEqualTo(0.87);
    }

    /** To miss the guilty one costs 10, to look at both costs 2: any review from 0.20, the lowest, up to 0.30 does. */
    @Test
    void looks_at_what_cannot_be_told_apart() {
        scored(CorpusLabel.SPAM_REFERRAL, 0.305, 0.965);
        scored(CorpusLabel.CLEAN, 0.405, 0.105);

        assertThat(chosen().review()).isEqualTo(0.25);
    }

    @Test
    void article_that_could_be_argued_either_way_decides_nothing() {
        scored(CorpusLabel.SPAM_REFERRAL, 0.905, 0.955);
        scored(CorpusLabel.CLEAN, 0.105, 0.305);
        Thresholds before = chosen();
        scored(CorpusLabel.UNSURE, 0.25, 0.35, 0.85, 0.95);

        assertThat(chosen()).isEqualTo(before);
    }

    /** What is bad another way costs a look wherever it stands, so that alone it moves no flag. */
    @Test
    void article_with_the_other_label_is_no_genuine_article_flagged() {
        scored(CorpusLabel.SPAM_REFERRAL, 0.705, 0.705, 0.705, 0.705, 0.705, 0.705, 0.705, 0.975);
        scored(CorpusLabel.IMPERSONATION, 0.855);
        scored(CorpusLabel.CLEAN, 0.105, 0.305);

        assertThat(chosen().flag()).isLessThan(0.71);
    }

    @Test
    void article_with_the_other_label_costs_a_look() {
        scored(CorpusLabel.BOTH, 0.975);
        scored(CorpusLabel.IMPERSONATION, 0.855, 0.855, 0.855, 0.855, 0.855, 0.855);

        assertThat(chosen().review()).isGreaterThan(0.855);
    }
}
