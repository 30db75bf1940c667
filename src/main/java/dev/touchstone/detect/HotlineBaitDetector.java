package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page headed by a customer service or its number gives the same number as that of several firms, or writes its digits one by one
 * so that no machine shall read them. No firm does either, whether any registry knows it or not.
 */
final class HotlineBaitDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "hotline-bait",
            "impersonation",
            "The same number is given as the hotline of several firms, or a hotline's digits are written one by one.");

    private static final double SHARED = 1;
    private static final double PAIR = 0.6;
    private static final double SCATTERED = 0.8;
    private static final int SEVERAL = 3;
    /** A firm's name stands this near before its number, in UTF-16 code units. */
    private static final int NEAR = 24;

    /** One number and whose it is said to be. */
    private static final class Line {
        private final List<Span> spans = new ArrayList<>();
        private final Set<String> firms = new TreeSet<>();
        private boolean scattered;

        double strength() {
            double shared = firms.size() >= SEVERAL ? SHARED : firms.size() > 1 ? PAIR : 0;
            return Math.max(shared, scattered ? SCATTERED : 0);
        }
    }

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean official = article.carrier()
                .filter(facts ->
                        facts.isOfficial() || Institutions.holds(facts.address().host()))
                .isPresent();
        boolean headed = PageHead.has(article, "support") || PageHead.has(article, "contact-phone");
        if (official || !headed || PageHead.warns(article)) {
            return List.of();
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        for (PhoneRun run : PhoneRun.in(article.text())) {
            Span sentence = article.passages().sentenceAround(run.span());
            if (!article.isInAddress(run.span()) && !article.hasCue("warning", sentence)) {
                Line line = lines.computeIfAbsent(run.digits(), unused -> new Line());
                line.spans.add(run.span());
                line.scattered |= run.scattered();
                firm(article, run.span()).ifPresent(line.firms::add);
            }
        }
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue().strength() > 0)
                .max(Comparator.comparingDouble(entry -> entry.getValue().strength()))
                .map(entry -> evidence(article, entry.getKey(), entry.getValue()))
                .stream()
                .toList();
    }

    private static Evidence evidence(ScannedArticle article, String number, Line line) {
        return Evidence.of(
                SIGNAL,
                article.mainBrand(),
                line.spans,
                List.of(new Subject.Contact("phone:" + number)),
                line.strength(),
                Because.of(
                        "hotline-bait",
                        Map.of(
                                "number",
                                line.spans.get(0).cut(article.text()),
                                "firms",
                                Integer.toString(Math.max(1, line.firms.size())))));
    }

    /** The last firm named on the line before the number: a brand of the registry, or what a word for a kind of firm ends. */
    private static Optional<String> firm(ScannedArticle article, Span number) {
        Span line = article.passages().lineAround(number);
        Span before = new Span(Math.max(line.start(), number.start() - NEAR), number.start());
        List<BrandMention> brands = article.mentions(before);
        if (!brands.isEmpty()) {
            return Optional.of(brands.get(brands.size() - 1).brand());
        }
        List<CueHit> kinds = article.cues("institution", before);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        String text = article.text();
        int end = kinds.get(0).span().end();
        int start = kinds.get(0).span().start();
        while (start > before.start() && isName(text.charAt(start - 1))) {
            start--;
        }
        // "Bank" alone names none.
        return start == kinds.get(0).span().start()
                ? Optional.empty()
                : Optional.of(text.substring(start, end).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '&' || c == '-';
    }
}
