package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.segment.Sentence;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How much of the article hands out codes and personal links. */
final class PromotionDensityDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "promotion-density",
            "referral_spam",
            "The share of the article's sentences that hand out codes or personal links.");
    /** From this share on the article is nothing else. */
    private static final double SATURATED = 0.3;

    private static final int FEWEST = 2;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Span> codes = article.codes().entries().stream()
                .flatMap(entry -> entry.spans().stream())
                .sorted()
                .toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Span> pushing = new ArrayList<>();
        int unread = 0;
        int at = 0;
        for (Sentence sentence : article.segmented().sentences()) {
            while (at < codes.size() && codes.get(at).end() <= sentence.span().start()) {
                at++;
            }
            if (at < codes.size() && codes.get(at).overlaps(sentence.span())) {
                pushing.add(sentence.span());
                unread += ReadSentences.isRead(article, sentence.span()) ? 0 : 1;
            }
        }
        // what pushes counts wherever it stands
        int sentences = Math.max(pushing.size(), article.sentencesRead() + unread);
        if ((pushing.size() < FEWEST && sentences > FEWEST * 4) || pushing.isEmpty()) {
            return List.of();
        }
        double share = (double) pushing.size() / sentences;
        return List.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                pushing,
                codes(article, new SpanIndex(pushing)),
                Math.min(1, share / SATURATED),
                Because.of(
                        "promotion-density",
                        Map.of(
                                "percent", String.format(Locale.ROOT, "%d", Math.round(100 * share)),
                                "sentences", Integer.toString(sentences),
                                "pushing", Integer.toString(pushing.size())))));
    }

    /** Without all of these, by place of the first, nothing would be handed out. */
    private static List<Subject> codes(ScannedArticle article, SpanIndex pushing) {
        return article.codes().entries().stream()
                .filter(entry -> entry.spans().stream().anyMatch(pushing::overlaps))
                .map(entry -> (Subject) new Subject.Code(entry.code()))
                .toList();
    }
}
