package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An article whose ways out are links that hide where they lead, beside words of buying, signing up or saving. */
final class CloakedExitsDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "cloaked-exits",
            "referral_spam",
            "The article sends its readers out through short or cloaked links, beside words of buying or signing up.");
    private static final Set<String> TRADE = Set.of("benefit", "entrance", "link-label", "coupon-label", "code-label");
    /** What tells that somebody is paid; a way in alone may be a talk's slides. */
    private static final Set<String> PAID = Set.of("benefit", "link-label", "coupon-label", "code-label");

    private static final double UNPAID = 0.3;
    private static final double REPEATED = 0.7;
    private static final int FEWEST = 3;
    /** As many trading links as make half the strength. */
    private static final double HALF = 3;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Lazy<Long> others = new Lazy<>(() -> others(article));
        return AddressGroup.byHost(article, address -> CloakedLink.is(article, address)).stream()
                .filter(links -> links.size() >= FEWEST)
                .flatMap(links -> evidence(article, links, others).stream())
                .toList();
    }

    /** Ways out that hide nothing. */
    private static long others(ScannedArticle article) {
        return article.addresses().stream()
                .filter(address -> address.leads() && !address.internal() && !CloakedLink.is(article, address))
                .count();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, AddressGroup links, Lazy<Long> others) {
        long trading = count(article, links, TRADE);
        if (trading == 0) {
            return Optional.empty();
        }
        boolean paid = count(article, links, PAID) > 0;
        double share = (double) links.size() / (links.size() + others.get());
        WebAddress first = links.first().address();
        return Optional.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                links.spans(),
                List.of(new Subject.Address(first)),
                share * (trading / (trading + HALF)) * (paid ? 1 : isRepeated(links) ? REPEATED : UNPAID),
                Because.of("cloaked-exits", Map.of("host", first.host(), "count", Integer.toString(links.size())))));
    }

    /** Whether one and the same link is given again and again: slides are given once. */
    private static boolean isRepeated(AddressGroup links) {
        Map<String, Long> times = links.occurrences().stream()
                .collect(Collectors.groupingBy(link -> link.address().url(), Collectors.counting()));
        return times.values().stream().anyMatch(count -> count >= FEWEST);
    }

    /** The links with such words in their line or sentence. */
    private static long count(ScannedArticle article, AddressGroup links, Set<String> words) {
        return links.occurrences().stream()
                .filter(link -> {
                    Span line = article.passages().lineAround(link.span());
                    Span sentence = article.passages().sentenceAround(link.span());
                    return !article.hasCue("warning", sentence)
                            && words.stream()
                                    .anyMatch(category ->
                                            article.hasCue(category, line) || article.hasCue(category, sentence));
                })
                .count();
    }
}
