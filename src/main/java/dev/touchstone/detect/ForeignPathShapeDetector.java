package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.knowledge.PathShape;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A brand's own path shape on a host that is not the brand's, in an article that names the brand. */
final class ForeignPathShapeDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "foreign-path-shape",
            "impersonation",
            "A path of the brand's own shape stands on a host that is not the brand's.");
    private static final double BESIDE = 0.9;
    private static final double ELSEWHERE = 0.5;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<String, List<AddressOccurrence>> byUrl = new LinkedHashMap<>();
        for (AddressOccurrence address : article.addresses()) {
            if (address.isForeign() && address.leads() && !address.internal()) {
                byUrl.computeIfAbsent(address.address().url(), unused -> new ArrayList<>())
                        .add(address);
            }
        }
        List<Evidence> found = new ArrayList<>();
        byUrl.values().forEach(occurrences -> evidence(article, occurrences).ifPresent(found::add));
        return found;
    }

    private static Optional<Evidence> evidence(ScannedArticle article, List<AddressOccurrence> occurrences) {
        AddressOccurrence first = occurrences.get(0);
        PathShape best = null;
        boolean beside = false;
        for (PathShape shape : article.knowledge().registry().pathShapes(first.address())) {
            for (BrandMention mention : article.mentions()) {
                if (mention.brand().equals(shape.brand())) {
                    boolean near = occurrences.stream().anyMatch(occurrence -> isBeside(article, occurrence, mention));
                    if (best == null || (near && !beside)) {
                        best = shape;
                        beside = near;
                    }
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                SIGNAL,
                Optional.of(best.brand()),
                occurrences.stream().map(AddressOccurrence::span).toList(),
                List.of(new Subject.Address(first.address()), new Subject.Brand(best.brand())),
                beside ? BESIDE : ELSEWHERE,
                Because.of(
                        "foreign-path-shape",
                        Map.of(
                                "brand", best.brand(),
                                "site", first.address().site(),
                                "shape", best.shape(),
                                "count", Integer.toString(occurrences.size())))));
    }

    private static boolean isBeside(ScannedArticle article, AddressOccurrence address, BrandMention mention) {
        Span sentence = article.passages().sentenceAround(address.span());
        return sentence.contains(mention.span()) || address.span().contains(mention.span());
    }
}
