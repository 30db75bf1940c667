package dev.touchstone.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a reviewer chooses or is refused has words in both languages. */
class ReviewWordsTest {
    @Test
    void everything_a_reviewer_chooses_or_is_refused_has_words_in_both_languages() {
        List<Bilingual> words = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            words.add(ReviewWords.reason(reason));
        }
        for (CitedRule rule : CitedRule.values()) {
            words.add(ReviewWords.rule(rule));
        }
        for (Outcome outcome : Outcome.values()) {
            words.add(ReviewWords.outcome(outcome));
        }
        for (Refusal.Code code : Refusal.Code.values()) {
            words.add(ReviewWords.refusal(code));
        }
        assertThat(words).doesNotHaveDuplicates().allSatisfy(word -> {
            assertThat(word.english()).matches("[\\x20-\\x7E]+");
            assertThat(word.chinese()).containsPattern("[\\u4e00-\\u9fff]{2}");
        });
    }

    @Test
    void what_has_an_id_is_found_by_it() {
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(Reason.of(reason.id())).isSameAs(reason));
        assertThat(CitedRule.values())
                .allSatisfy(rule -> assertThat(CitedRule.of(rule.id())).isSameAs(rule));
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(Role.of(role.id())).isSameAs(role));
        assertThat(Progress.values())
                .allSatisfy(progress -> assertThat(Progress.of(progress.id())).isSameAs(progress));
    }
}
