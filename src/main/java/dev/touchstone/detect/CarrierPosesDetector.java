package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import java.util.List;
import java.util.Optional;

/** A page on a host of its own, not the brand's, whose title or heading speaks as the brand. */
final class CarrierPosesDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "carrier-poses",
            "impersonation",
            "The title or a heading names a brand's official site, log-in or download, and the page lies elsewhere.");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article.carrier().filter(CarrierFacts::isOwnHost).filter(CarrierFacts::isStrangers).stream()
                .flatMap(carrier -> Posing.of(article)
                        .filter(posing -> !isGuide(article, posing))
                        .or(() -> front(article, carrier))
                        .map(posing -> posing.evidence(SIGNAL, carrier))
                        .stream())
                .toList();
    }

    /** Headings that only name a log-in or a download, over ways that lead to the brand and none that the page opens itself. */
    private static boolean isGuide(ScannedArticle article, Posing posing) {
        return !posing.claims()
                && article.leadsTo(posing.brand())
                && Doors.of(article).isEmpty()
                && !Dress.takesPassword(article)
                && !Dress.takesWallet(article)
                && article.addresses().stream()
                        .noneMatch(link -> link.isForeign()
                                && link.leads()
                                && (PackageFile.isOne(link) || article.hasCue("download", link.span())));
    }

    /** A brand's name heads the page, the program is to be had there by a button, and nothing leads to the brand. */
    private static Optional<Posing> front(ScannedArticle article, CarrierFacts carrier) {
        return article.mainBrand()
                .filter(brand -> PageHead.names(article, brand, carrier)
                        && !PageHead.isMirror(article)
                        && !article.leadsTo(brand)
                        && !Doors.of(article).isEmpty())
                .map(brand -> Posing.front(article, brand));
    }
}
