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

/** A link that the article itself calls a referral, with no code to be seen in it. */
final class CloakedReferralDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "cloaked-referral",
            "referral_spam",
            "Words call a link a personal or referral one, and no code shows in it.");
    private static final double STRENGTH = 0.6;
    private static final int REACH = 40;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<String, List<AddressOccurrence>> bySite = new LinkedHashMap<>();
        for (CueHit label : labels(article)) {
            target(article, label.span()).ifPresent(address -> {
                List<AddressOccurrence> links =
                        bySite.computeIfAbsent(address.address().site(), unused -> new ArrayList<>());
                if (!links.contains(address)) {
                    links.add(address);
                }
            });
        }
        List<Evidence> found = new ArrayList<>();
        bySite.forEach((site, links) -> found.add(Evidence.of(
                SIGNAL,
                Optional.empty(),
                links.stream().map(AddressOccurrence::span).toList(),
                List.of(new Subject.Address(links.get(0).address())),
                STRENGTH,
                Because.of("cloaked-referral", Map.of("site", site, "count", Integer.toString(links.size()))))));
        return found;
    }

    /** Words that only point at a link call it a personal one where the sentence says what it pays. */
    private static List<CueHit> labels(ScannedArticle article) {
        List<CueHit> labels = new ArrayList<>(article.cues("link-label"));
        for (CueHit pointer : article.cues("link-pointer")) {
            if (article.hasCue("benefit", article.passages().sentenceAround(pointer.span()))) {
                labels.add(pointer);
            }
        }
        return labels;
    }

    private static Optional<AddressOccurrence> target(ScannedArticle article, Span label) {
        for (AddressOccurrence address : article.addresses()) {
            if (address.leads() && isBound(article, label, address.span())) {
                return isPersonal(article, address) && !hasCode(article, address)
                        ? Optional.of(address)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isBound(ScannedArticle article, Span label, Span address) {
        return address.contains(label)
                || (address.start() >= label.end()
                        && address.start() - label.end() <= REACH
                        && !article.passages().hasFullStop(label.end(), address.start()));
    }

    /** The way into a group is no personal link, nor is the front door of a host on which users' links lie. */
    private static boolean isPersonal(ScannedArticle article, AddressOccurrence address) {
        boolean frontDoor = address.address().segments().isEmpty()
                && address.address().query().isEmpty();
        return !address.isOfficial()
                && !address.internal()
                && !article.isEverybodys(address)
                && (address.isForeign() || !frontDoor);
    }

    private static boolean hasCode(ScannedArticle article, AddressOccurrence address) {
        return article.codes().entries().stream()
                .flatMap(entry -> entry.occurrences().stream())
                .anyMatch(occurrence ->
                        occurrence.address().filter(address::equals).isPresent());
    }
}
