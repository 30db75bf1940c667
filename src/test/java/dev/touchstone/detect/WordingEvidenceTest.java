package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.knowledge.WordingModel;
import dev.touchstone.text.ShingleScan;
import dev.touchstone.text.Shingles;
import dev.touchstone.text.TextFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What words as a whole say, by a model whose weights are known: those of the shipped one change with every training. */
class WordingEvidenceTest {
    private static final String TOLD = "永久返佣";

    private final TextFolder folder = new TextFolder();

    private Shingles shingles(String text) {
        return ShingleScan.of(folder.fold(text), List.of(), List.of(), List.of(), List.of(), folder.fold(""));
    }

    /** Every shingle of the words speaks for the label, nothing else says anything. */
    private WordingModel speaksFor(String words, int steps) {
        byte[] weights = new byte[Shingles.BUCKETS];
        for (int bucket : shingles(words).sorted()) {
            weights[bucket] = (byte) steps;
        }
        WordingModel.Weights label = new WordingModel.Weights(-2.5, 0.02, weights);
        return WordingModel.of("0".repeat(64), Map.of("referral_spam", label));
    }

    private Optional<Evidence> found(String text, WordingModel model) {
        return WordingEvidence.of(WordingSignal.REFERRAL_SPAM, shingles(text), model);
    }

    @Test
    void the_words_that_speak_most_plainly_are_shown_joined_where_they_touch() {
        String text = "今天说说手续费，注册后永久返佣，别忘了。";
        Evidence evidence = found(text, speaksFor(TOLD, 100)).orElseThrow();
        assertThat(evidence.spans()).extracting(span -> span.cut(text)).containsExactly(TOLD);
        assertThat(evidence.because().arguments()).containsEntry("words", TOLD);
    }

    @Test
    void strength_grows_with_what_the_words_say_and_ends_at_one() {
        String text = "注册后永久返佣";
        double weak = found(text, speaksFor(TOLD, 60)).orElseThrow().strength();
        double strong = found(text, speaksFor(TOLD, 90)).orElseThrow().strength();
        assertThat(strong).isGreaterThan(weak).isLessThanOrEqualTo(1);
        assertThat(found(TOLD.repeat(3), speaksFor(TOLD.repeat(3), 127))
                        .orElseThrow()
                        .strength())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void words_that_say_little_are_no_evidence() {
        assertThat(found("今天天气很好，去公园走走。", speaksFor(TOLD, 100))).isEmpty();
    }

    @Test
    void the_same_words_in_a_long_article_say_less() {
        String long_ = TOLD + "公园里的花开了，孩子们在湖边看鸭子，我们坐在长椅上吃带来的三明治。";
        Optional<Double> diluted = found(long_, speaksFor(TOLD, 100)).map(Evidence::strength);
        double alone = found(TOLD, speaksFor(TOLD, 100)).orElseThrow().strength();
        assertThat(diluted.orElse(0.0)).isLessThan(alone);
    }

    @Test
    void a_label_that_the_model_does_not_know_gets_nothing() {
        assertThat(WordingEvidence.of(WordingSignal.IMPERSONATION, shingles(TOLD), speaksFor(TOLD, 127)))
                .isEmpty();
        assertThat(found(TOLD, WordingModel.NONE)).isEmpty();
    }

    @Test
    void words_of_the_title_alone_are_no_evidence() {
        Shingles title =
                ShingleScan.of(folder.fold("正文"), List.of(), List.of(), List.of(), List.of(), folder.fold(TOLD));
        assertThat(WordingEvidence.of(WordingSignal.REFERRAL_SPAM, title, speaksFor(TOLD, 127)))
                .isEmpty();
    }
}
