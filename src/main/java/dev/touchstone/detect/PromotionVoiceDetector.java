package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
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

    @Override
    public Signal signal() {
        return VoiceSignal.signal();
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return evidence(article.givingSentences(), article.knowledge().sentences(), article.text()).stream()
                .toList();
    }

    /** @param given by place */
    static Optional<Evidence> evidence(List<GivingSentences.Given> given, SentenceModel model, String text) {
        List<Span> promoting = new ArrayList<>();
        Optional<Span> plainest = Optional.empty();
        double most = 0;
        double[] shares = new double[given.size()];
        for (int i = 0; i < shares.length; i++) {
            GivingSentences.Given each = given.get(i);
            double share = model.share(SentenceKind.PROMOTION, each.features());
            shares[i] = share;
            if (share >= SHOWN) {
                promoting.add(each.sentence());
            }
            if (share > most) {
                most = share;
                plainest = Optional.of(each.sentence());
            }
        }
        double strength = SentenceModel.together(shares);
        if (strength == 0 || plainest.isEmpty()) {
            return Optional.empty();
        }
        Span words = plainest.get();
        return Optional.of(Evidence.of(
                VoiceSignal.signal(),
                Optional.empty(),
                (promoting.isEmpty() ? List.of(words) : promoting)
                        .stream().map(sentence -> seen(sentence, text)).toList(),
                List.of(),
                Math.min(1, strength),
                Because.of(
                        promoting.isEmpty() ? VoiceSignal.ID + ".faint" : VoiceSignal.ID,
                        Map.of(
                                "count",
                                Integer.toString(promoting.size()),
                                "of",
                                Integer.toString(given.size()),
                                "percent",
                                Long.toString(Math.round(100 * strength))))));
    }

    /** Without the blanks before it and behind it. */
    private static Span seen(Span sentence, String text) {
        int start = sentence.start();
        int end = sentence.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, Math.max(end, start));
    }
}
