package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.knowledge.ByteWeights;
import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.SentenceFeatures;
import dev.touchstone.text.Span;
import dev.touchstone.text.TextFolder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What sentences say, by a model whose weights are known: those of the shipped one change with every training. */
class PromotionVoiceTest {
    private static final String OFFER = "grab the bonus now";
    private static final String NOTE = "the file lies there";

    private static SentenceFeatures features(String text, Span span) {
        FoldedText folded = new TextFolder().fold(text);
        return SentenceFeatures.of(folded, span, List.of(), List.of(), List.of(), List.of());
    }

    /** Every feature of the offer speaks for promotion. */
    private static SentenceModel model() {
        Map<SentenceKind, ByteWeights> kinds = new EnumMap<>(SentenceKind.class);
        for (SentenceKind kind : SentenceKind.values()) {
            byte[] steps = new byte[SentenceFeatures.BUCKETS];
            if (kind == SentenceKind.PROMOTION) {
                SentenceFeatures offer = features(OFFER, new Span(0, OFFER.length()));
                for (int i = 0; i < offer.size(); i++) {
                    steps[offer.bucket(i)] = 127;
                }
            }
            kinds.put(kind, new ByteWeights(kind == SentenceKind.PROMOTION ? -4 : 0, 0.03, steps));
        }
        return new SentenceModel(Optional.empty(), kinds);
    }

    private static Optional<Evidence> heard(String text) {
        List<GivingSentences.Given> given = new ArrayList<>();
        int start = 0;
        for (String sentence : text.split("\\|", -1)) {
            Span span = new Span(start, start + sentence.length());
            given.add(new GivingSentences.Given(span, features(text, span)));
            start = span.end() + 1;
        }
        return PromotionVoiceDetector.evidence(given, model(), text);
    }

    @Test
    void only_sentences_that_promote_are_shown() {
        String text = OFFER + "|" + NOTE;
        Evidence evidence = heard(text).orElseThrow();
        assertThat(evidence.spans()).extracting(span -> span.cut(text)).containsExactly(OFFER);
        assertThat(evidence.because().arguments()).containsEntry("count", "1").containsEntry("of", "2");
    }

    @Test
    void one_sentence_gives_half_at_most_and_further_ones_add_less() {
        double one = heard(OFFER).orElseThrow().strength();
        double two = heard(OFFER + "|" + OFFER).orElseThrow().strength();
        assertThat(one).isBetween(0.4, 0.5);
        assertThat(two - one).isPositive().isLessThan(one);
    }

    @Test
    void sentences_that_explain_are_no_evidence() {
        assertThat(heard(NOTE + "|" + NOTE)).isEmpty();
    }

    @Test
    void without_a_model_nothing_is_heard() {
        Span span = new Span(0, OFFER.length());
        List<GivingSentences.Given> given = List.of(new GivingSentences.Given(span, features(OFFER, span)));
        assertThat(PromotionVoiceDetector.evidence(given, SentenceModel.NONE, OFFER))
                .isEmpty();
    }
}
