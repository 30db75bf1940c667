package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.knowledge.PathShape;
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
        return AddressGroup.byUrl(article, address -> address.isForeign() && address.leads() && !address.internal())
                .stream()
                .flatMap(group -> evidence(article, group).stream())
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, AddressGroup group) {
        AddressOccurrence first = group.first();
        PathShape best = null;
        boolean beside = false;
        for (PathShape shape : article.knowledge().registry().pathShapes(first.address())) {
            if (!beside && !article.mentionsOf(shape.brand()).all().isEmpty()) {
                boolean near = group.occurrences().stream()
                        .anyMatch(occurrence -> isBeside(article, occurrence, shape.brand()));
                if (best == null || near) {
                    best = shape;
                    beside = near;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                SIGNAL,
                Optional.of(best.brand()),
                group.spans(),
                List.of(new Subject.Address(first.address()), new Subject.Brand(best.brand())),
                beside ? BESIDE : ELSEWHERE,
                Because.of(
                        "foreign-path-shape",
                        Map.of(
                                "brand", best.brand(),
                                "site", first.address().site(),
                                "shape", best.shape(),
                                "count", Integer.toString(group.size())))));
    }

    /** Whether the brand is named in the sentence that the address is part of. */
    private static boolean isBeside(ScannedArticle article, AddressOccurrence address, String brand) {
        return article.hasMention(brand, article.passages().sentenceAround(address.span()));
    }
}
