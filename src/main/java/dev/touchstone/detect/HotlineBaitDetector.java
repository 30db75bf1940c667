package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page headed by a customer service or its number gives the same number as that of several firms, writes its digits one by one so
 * that no machine shall read them, dresses it in ornaments or, where anybody may publish, says it in sentence after sentence. No
 * firm does any of that, whether any registry knows it or not.
 */
final class HotlineBaitDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "hotline-bait",
            "impersonation",
            "A hotline's number is that of several firms, written digit by digit, set in ornaments or said again and again.");

    /** A firm's name stands this near before its number, in UTF-16 code units. */
    private static final int NEAR = 24;

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
        if (official || PageHead.warns(article)) {
            return List.of();
        }
        boolean headed = PageHead.has(article, "support") || PageHead.has(article, "contact-phone");
        boolean service = headed || !article.cues("support").isEmpty();
        if (!service) {
            return List.of();
        }
        boolean platform = article.carrier()
                .filter(facts -> facts.host().standing() == Standing.USER_CONTENT)
                .isPresent();
        Map<String, Hotline> lines = new LinkedHashMap<>();
        for (PhoneRun run : article.phoneRuns()) {
            Span sentence = article.passages().sentenceAround(run.span());
            if (!article.isInAddress(run.span()) && !article.hasCue("warning", sentence)) {
                lines.computeIfAbsent(run.digits(), Hotline::new)
                        .add(
                                run,
                                firm(article, run.span()),
                                NumberDress.isWorn(article.text(), run.span()),
                                article.hasCue("support", sentence),
                                NumberDress.isPictured(article.text(), run.span()));
            }
        }
        return lines.values().stream()
                .flatMap(line -> line.bait(article.text(), headed, service, platform).stream()
                        .map(bait -> evidence(article, line, bait)))
                .max(Comparator.comparingDouble(Evidence::strength))
                .stream()
                .toList();
    }

    private static Evidence evidence(ScannedArticle article, Hotline line, Hotline.Bait bait) {
        return Evidence.of(
                SIGNAL,
                article.mainBrand(),
                line.spans(),
                List.of(new Subject.Contact("phone:" + line.digits())),
                bait.strength(),
                bait.because());
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
