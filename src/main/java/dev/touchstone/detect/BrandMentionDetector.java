package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The brands an article names: no sign by itself, but what every other sign speaks of. */
final class BrandMentionDetector implements Detector {
    private static final Signal SIGNAL = Signal.neutral("brand-mention", "The article names a brand of the registry.");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<String, List<BrandMention>> byBrand = new TreeMap<>();
        for (BrandMention mention : article.mentions()) {
            byBrand.computeIfAbsent(mention.brand(), unused -> new ArrayList<>())
                    .add(mention);
        }
        List<Evidence> found = new ArrayList<>();
        byBrand.forEach((brand, mentions) -> found.add(Evidence.of(
                SIGNAL,
                Optional.of(brand),
                mentions.stream().map(BrandMention::span).toList(),
                List.of(new Subject.Brand(brand)),
                1,
                Because.of("brand-mention", Map.of("brand", brand, "count", Integer.toString(mentions.size()))))));
        return found;
    }
}
