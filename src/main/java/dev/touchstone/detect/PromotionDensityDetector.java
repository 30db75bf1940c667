package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.segment.Sentence;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much of the article hands out codes and personal links. */
final class PromotionDensityDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "promotion-density",
            "referral_spam",
            "The share of the article's sentences that hand out codes or personal links.");
    /** From this share on the article is nothing else. */
    private static final double SATURATED = 0.3;

    /** A code that no link carries and that pays nothing may open a class, a group or a door. */
    private static final double UNPAID = 0.4;

    private static final int FEWEST = 2;
    /** A shorter article is taken to have as many: of two sentences, one says little. */
    private static final int SHORTEST = 5;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (article.explainsItself()) {
            return List.of();
        }
        SpanIndex foreign = new SpanIndex(article.addresses().stream()
                .filter(address ->
                        address.leads() && !address.internal() && address.isForeign() && !article.isEverybodys(address))
                .map(AddressOccurrence::span)
                .toList());
        Lazy<Boolean> warned = new Lazy<>(new Reproach(article)::isSaid);
        List<Span> codes = article.strangersCodes().entries().stream()
                .flatMap(entry -> entry.occurrences().stream())
                .filter(occurrence -> isStrangers(article, occurrence, foreign))
                .filter(occurrence -> !warned.get() || !Warnings.cites(article, occurrence.span()))
                .map(CodeOccurrence::span)
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
        boolean whole = sentences <= Stretches.LONGEST;
        List<Span> densest = whole ? pushing : densest(article, pushing);
        int among = whole ? sentences : Stretches.LONGEST;
        double share = (double) densest.size() / Math.max(SHORTEST, among);
        return List.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                densest,
                codes(article, Set.copyOf(codes)),
                Math.min(1, share / SATURATED) * (isPaid(article) ? 1 : UNPAID),
                Because.of(
                        whole ? "promotion-density" : "promotion-density-stretch",
                        Map.of(
                                "percent", Long.toString(Math.round(100.0 * densest.size() / among)),
                                "sentences", Integer.toString(among),
                                "pushing", Integer.toString(densest.size())))));
    }

    /** Those of the stretch that has most of them, the first of such. */
    private static List<Span> densest(ScannedArticle article, List<Span> pushing) {
        Set<Span> counted = new HashSet<>(pushing);
        Stretches stretches = Stretches.of(
                article.segmented().sentences(),
                sentence -> counted.contains(sentence) || ReadSentences.isRead(article, sentence));
        int first = 0;
        int from = 0;
        int to = 0;
        for (int last = 0; last < pushing.size(); last++) {
            int ordinal = stretches.ordinal(pushing.get(last).start());
            while (stretches.ordinal(pushing.get(first).start()) <= ordinal - Stretches.LONGEST) {
                first++;
            }
            if (last + 1 - first > to - from) {
                from = first;
                to = last + 1;
            }
        }
        return List.copyOf(pushing.subList(from, to));
    }

    /** Without all of these, by place of the first, nothing would be handed out. */
    private static List<Subject> codes(ScannedArticle article, Set<Span> counted) {
        return article.strangersCodes().entries().stream()
                .filter(entry -> entry.spans().stream().anyMatch(counted::contains))
                .map(entry -> (Subject) new Subject.Code(entry.code()))
                .toList();
    }

    private static boolean isPaid(ScannedArticle article) {
        return !article.cues("benefit").isEmpty()
                || article.mainBrand().isPresent()
                || article.codes().entries().stream()
                        .anyMatch(entry -> entry.kinds().contains(CodeOccurrence.Kind.LINK));
    }

    /** A shop's own coupon hands nobody on; one beside a link to another site may. */
    private static boolean isStrangers(ScannedArticle article, CodeOccurrence occurrence, SpanIndex foreign) {
        if (occurrence.kind() != CodeOccurrence.Kind.COUPON) {
            return true;
        }
        Span line = article.passages().lineAround(occurrence.span());
        Span sentence = article.passages().sentenceAround(occurrence.span());
        return foreign.overlaps(line) || foreign.overlaps(sentence);
    }
}
