package dev.touchstone.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.evidence.Signal;
import dev.touchstone.report.SampleArticle;
import dev.touchstone.report.words.Reason;
import dev.touchstone.report.words.ReportLanguage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumPresenterTest {
    private static final Signal SIGNAL = Signal.incriminating("sign", "referral_spam", "A sign.");

    private static SumView present(double... weights) {
        SampleArticle article = SampleArticle.of("a", "x");
        for (int i = 0; i < weights.length; i++) {
            article.seen(SIGNAL, Label.REFERRAL_SPAM, weights[i], "x", Map.of("n", Integer.toString(i)));
        }
        Assessment assessment = article.judged().assessment();
        return new SumPresenter(ReportLanguage.ENGLISH)
                .present(Label.REFERRAL_SPAM, assessment, Reason.gravestFirst(assessment));
    }

    /** Where a bar ends: bars that add grow to the right. */
    private static int end(SumView.Row row) {
        return row.css().equals("takes") ? row.x() : row.x() + row.width();
    }

    @Test
    void each_bar_begins_where_the_one_above_it_ended() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            double[] weights = random.doubles(6, -3, 4).toArray();
            List<SumView.Row> rows = present(weights).rows();
            for (int i = 1; i < rows.size() - 1; i++) {
                SumView.Row row = rows.get(i);
                int begin = row.css().equals("takes") ? row.x() + row.width() : row.x();
                assertThat(Math.abs(begin - end(rows.get(i - 1)))).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void every_bar_lies_within_the_picture() {
        for (double weight : new double[] {-50, -0.000001, 0.000001, 4.125, 50}) {
            SumView sum = present(weight);
            assertThat(sum.zero()).isBetween(0, SumView.WIDTH);
            assertThat(sum.rows())
                    .allSatisfy(row -> assertThat(row.x()).isBetween(0, SumView.WIDTH - row.width()))
                    .allSatisfy(row -> assertThat(row.width()).isPositive());
        }
    }

    @Test
    void what_weighs_nothing_has_no_bar() {
        assertThat(present(0).rows()).hasSize(2);
    }

    @Test
    void a_score_below_a_threshold_never_looks_as_if_it_reached_it() {
        assertThat(present(4.125 + 2.197).score()).isEqualTo("0.899");
    }
}
