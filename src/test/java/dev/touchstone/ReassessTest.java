package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.CampaignSignal;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.ingest.Articles;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReassessTest {
    private static final String TEXT =
            "我的邀请码 H7QK29M，你多拿 50 元，我也能拿 50 元。\n注册：https://www.kuaijie-reg.top/join/H7QK29M\n";

    @Test
    void a_member_is_told_its_campaign_and_stays_what_it_was() {
        try (Moderator moderator = Moderator.load()) {
            JudgedArticle alone = judged(moderator);
            Assessment member = moderator.reassess(alone, "c1", List.of()).assessment();
            assertThat(member.campaign()).contains("c1");
            assertThat(member.evidence()).isEqualTo(alone.assessment().evidence());
            assertThat(member.labels()).isEqualTo(alone.assessment().labels());
        }
    }

    @Test
    void what_only_the_batch_tells_is_told_and_without_a_weight_changes_nothing() {
        try (Moderator moderator = Moderator.load()) {
            JudgedArticle alone = judged(moderator);
            Signal fresh = Signal.incriminating("not-weighed-yet", "referral_spam", "A sign.");
            Assessment tied =
                    moderator.reassess(alone, "c1", List.of(evidence(fresh))).assessment();
            assertThat(tied.evidence()).hasSize(alone.assessment().evidence().size() + 1);
            assertThat(tied.evidence())
                    .filteredOn(weighed -> weighed.evidence().signal().equals(fresh))
                    .singleElement()
                    .satisfies(weighed -> assertThat(weighed.label()).isEmpty());
            assertThat(tied.labels()).isEqualTo(alone.assessment().labels());
        }
    }

    @Test
    void evidence_with_a_weight_is_summed_and_the_sum_adds_up() {
        try (Moderator moderator = Moderator.load()) {
            JudgedArticle alone = judged(moderator);
            Signal weighed = Signal.incriminating("repeated-code", "referral_spam", "A sign.");
            Assessment tied =
                    moderator.reassess(alone, "c1", List.of(evidence(weighed))).assessment();
            LabelAssessment referral = tied.label(Label.REFERRAL_SPAM);
            assertThat(referral.logOdds().micros())
                    .isGreaterThan(alone.assessment()
                            .label(Label.REFERRAL_SPAM)
                            .logOdds()
                            .micros());
            long sum = referral.intercept().micros()
                    + tied.evidence().stream()
                            .filter(piece -> piece.label().equals(Optional.of(Label.REFERRAL_SPAM)))
                            .mapToLong(piece -> piece.contribution().micros())
                            .sum();
            assertThat(sum).isEqualTo(referral.logOdds().micros());
            assertThat(tied.label(Label.IMPERSONATION))
                    .isEqualTo(alone.assessment().label(Label.IMPERSONATION));
        }
    }

    private static JudgedArticle judged(Moderator moderator) {
        Article article = Articles.text("id", null, TEXT);
        return new JudgedArticle(article, moderator.assess(article));
    }

    private static Evidence evidence(Signal signal) {
        int at = TEXT.indexOf("H7QK29M");
        return Evidence.of(
                signal,
                Optional.empty(),
                List.of(new Span(at, at + 7)),
                List.of(new Subject.Code("H7QK29M")),
                0.9,
                Because.of(CampaignSignal.ID, Map.of("campaign", "c1", "value", "H7QK29M", "count", "4")));
    }
}
