package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.evidence.VoiceSignal;
import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.knowledge.SentenceModel;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sentences that give a link or a code are worded as promotion, rather than as help, news or a warning. */
final class PromotionVoiceDetector implements Detector {
    /** Sentences less likely than that to be promotion are not shown as such. */
    private static final double SHOWN = 0.4;
    /** With less there is no evidence. */
    private static final double LEAST = 0.05;

    @Override
    public Signal signal() {
        return VoiceSignal.signal();
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        SentenceModel model = article.knowledge().sentences();
        List<Span> promoting = new ArrayList<>();
        Optional<Span> plainest = Optional.empty();
        double most = 0;
        for (GivingSentences.Given given : article.givingSentences()) {
            double share = model.share(SentenceKind.PROMOTION, given.features());
            if (share >= SHOWN) {
                promoting.add(given.sentence());
            }
            if (share > most) {
                most = share;
                plainest = Optional.of(given.sentence());
            }
        }
        double strength = model.promotion(article.givingSentences().stream()
                .map(GivingSentences.Given::features)
                .toList());
        if (strength < LEAST || plainest.isEmpty()) {
            return List.of();
        }
        Span words = plainest.get();
        return List.of(Evidence.of(
                signal(),
                Optional.empty(),
                promoting.isEmpty() ? List.of(words) : promoting,
                List.of(new Subject.Phrase(words.cut(article.text()))),
                Math.min(1, strength),
                Because.of(
                        VoiceSignal.ID,
                        Map.of(
                                "count",
                                Integer.toString(promoting.size()),
                                "of",
                                Integer.toString(article.givingSentences().size()),
                                "percent",
                                Long.toString(Math.round(100 * strength))))));
    }
}
