package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private static final int FEWEST = 3;
    /** As many trading links as make half the strength. */
    private static final double HALF = 3;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<String, List<AddressOccurrence>> byHost = new LinkedHashMap<>();
        int others = 0;
        for (AddressOccurrence address : article.addresses()) {
            if (CloakedLink.is(article, address)) {
                byHost.computeIfAbsent(address.address().host(), unused -> new ArrayList<>())
                        .add(address);
            } else if (address.leads() && !address.internal()) {
                others++;
            }
        }
        List<Evidence> found = new ArrayList<>();
        for (List<AddressOccurrence> links : byHost.values()) {
            evidence(article, links, others).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Evidence> evidence(ScannedArticle article, List<AddressOccurrence> links, int others) {
        long trading = count(article, links, TRADE);
        boolean paid = count(article, links, PAID) > 0;
        if (links.size() < FEWEST || trading == 0) {
            return Optional.empty();
        }
        double share = (double) links.size() / (links.size() + others);
        AddressOccurrence first = links.get(0);
        return Optional.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                links.stream().map(AddressOccurrence::span).toList(),
                List.of(new Subject.Address(first.address())),
                share * (trading / (trading + HALF)) * (paid ? 1 : UNPAID),
                Because.of(
                        "cloaked-exits",
                        Map.of("host", first.address().host(), "count", Integer.toString(links.size())))));
    }

    /** The links with such words in their line or sentence. */
    private static long count(ScannedArticle article, List<AddressOccurrence> links, Set<String> words) {
        return links.stream()
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
