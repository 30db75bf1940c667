package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.web.Standing;
import java.util.List;

/**
 * A page on a platform where anybody may write whose title or heading speaks as a brand, and which leads nowhere to the brand: the
 * brand's own pages on such platforms name their site, and so do honest guides.
 */
final class PlatformPosesDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "platform-poses",
            "impersonation",
            "On a platform where anybody may write, a title speaks as a brand, and nothing leads to the brand's own site.");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article.carrier().filter(facts -> facts.host().standing() == Standing.USER_CONTENT).stream()
                .flatMap(carrier -> Posing.of(article)
                        .filter(posing -> !article.leadsTo(posing.brand()))
                        .map(posing -> posing.evidence(SIGNAL, carrier))
                        .stream())
                .toList();
    }
}
