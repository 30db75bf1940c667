package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evidence.VoiceSignal;
import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.knowledge.SentenceModelWriter;
import dev.touchstone.text.SentenceFeatures;
import dev.touchstone.text.Shingles;
import dev.touchstone.text.Span;
import dev.touchstone.text.TextFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTrainerTest {
    private static final String DIGEST = "0".repeat(64);
    private static final Map<SentenceKind, List<String>> SAID = Map.of(
            SentenceKind.PROMOTION, List.of("bonus for you with my code", "my code gives a bonus"),
            SentenceKind.INSTRUCTION, List.of("open the page and click", "click the button and open it"),
            SentenceKind.WARNING, List.of("beware of this fraud", "never trust such a fraud"),
            SentenceKind.NEWS, List.of("police said on monday", "the court heard on monday"),
            SentenceKind.HELP, List.of("the fee is shown in the table", "a table lists each fee"),
            SentenceKind.OTHER, List.of("my garden in june", "june in the garden"));

    private static SentenceFeatures features(String text) {
        return SentenceFeatures.of(
                new TextFolder().fold(text), new Span(0, text.length()), List.of(), List.of(), List.of(), List.of());
    }

    private static Example example(String id, String family, String giving) {
        List<LabelledSentence> sentences = new ArrayList<>();
        SAID.forEach((kind, texts) -> texts.forEach(text -> sentences.add(new LabelledSentence(kind, features(text)))));
        return new Example(
                id,
                "here:" + id,
                CorpusLabel.CLEAN,
                family,
                "en",
                false,
                "because",
                List.of(),
                Shingles.none(),
                List.of(features(giving)),
                sentences,
                Traits.NONE);
    }

    private static List<Example> examples() {
        return List.of(
                example("one", "a", "a bonus with my code"),
                example("two", "b", "the fee is in the table"),
                example("three", "c", "police said so"));
    }

    @Test
    void sentences_like_those_of_a_kind_are_of_that_kind() {
        SentenceModel model = SentenceTrainer.train(examples(), DIGEST).orElseThrow();
        SAID.forEach((kind, texts) -> {
            double own = model.share(kind, features(texts.get(0)));
            for (SentenceKind other : SentenceKind.values()) {
                assertThat(own).isGreaterThanOrEqualTo(model.share(other, features(texts.get(0))));
            }
        });
    }

    @Test
    void shares_of_all_kinds_are_one() {
        SentenceModel model = SentenceTrainer.train(examples(), DIGEST).orElseThrow();
        double all = 0;
        for (SentenceKind kind : SentenceKind.values()) {
            all += model.share(kind, features("a bonus said the court"));
        }
        assertThat(all).isBetween(0.999999, 1.000001);
    }

    @Test
    void the_same_sentences_give_the_same_bytes() {
        assertThat(SentenceModelWriter.write(
                        SentenceTrainer.train(examples(), DIGEST).orElseThrow()))
                .isEqualTo(SentenceModelWriter.write(
                        SentenceTrainer.train(examples(), DIGEST).orElseThrow()));
    }

    @Test
    void without_labelled_sentences_there_is_no_model() {
        List<Example> bare = List.of(Examples.example("one", "a", CorpusLabel.CLEAN));
        assertThat(SentenceTrainer.train(bare, DIGEST)).isEmpty();
        assertThat(SentenceTrainer.withoutEach(bare, new int[] {0}, 2))
                .containsExactly(SentenceModel.NONE, SentenceModel.NONE);
    }

    @Test
    void cross_fitted_examples_have_the_voice_that_a_model_of_other_families_hears() {
        List<Example> heard = Hearing.unheard(examples(), 3);
        assertThat(heard).hasSize(3);
        double promoting = strength(heard.get(0));
        assertThat(promoting).isGreaterThan(strength(heard.get(1))).isGreaterThan(strength(heard.get(2)));
    }

    private static double strength(Example example) {
        return example.evidence().stream()
                .filter(piece -> piece.signal().id().equals(VoiceSignal.ID))
                .mapToDouble(piece -> piece.strength())
                .sum();
    }
}
