package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A program to install from a host that is not the brand's, with the brand beside it. */
final class UnofficialDownloadDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "unofficial-download",
            "impersonation",
            "A program is offered from a host that is not the brand's, beside the brand's name.");
    private static final double BESIDE = 0.9;
    private static final double ELSEWHERE = 0.4;
    /** What a university or an office keeps for its people is a mirror before it is anything else. */
    private static final double MIRRORED = 0.1;

    private static final int MANY = 3;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Lazy<Long> originals = new Lazy<>(() -> namesOriginals(article));
        Lazy<Set<String>> words = new Lazy<>(
                () -> article.wordsOutsideAddresses(article.text(), PackageFile.SHORTEST_SPOKEN, PackageFile::isLatin));
        return AddressGroup.byUrl(
                        article, address -> address.leads() && address.isForeign() && PackageFile.isOne(address))
                .stream()
                .flatMap(group -> evidence(article, group, originals, words).stream())
                .toList();
    }

    private static Optional<Evidence> evidence(
            ScannedArticle article, AddressGroup group, Lazy<Long> originals, Lazy<Set<String>> words) {
        AddressOccurrence first = group.first();
        Optional<String> beside = group.occurrences().stream()
                .flatMap(occurrence -> beside(article, occurrence.span()).stream())
                .findFirst();
        Optional<String> brand = beside.or(() -> meant(article, first));
        return brand.map(id -> Evidence.of(
                SIGNAL,
                brand,
                group.spans(),
                List.of(
                        new Subject.Address(first.address()),
                        new Subject.App(first.address().fileName().orElse(""))),
                strength(article, id, first, beside.isPresent(), originals, words),
                Because.of(
                        "unofficial-download",
                        Map.of(
                                "brand", id,
                                "site", first.address().site(),
                                "file", first.address().fileName().orElse("")))));
    }

    /** What a page offers from its own host is its own program, unless the page is headed by the brand. */
    private static Optional<String> meant(ScannedArticle article, AddressOccurrence address) {
        return article.mainBrand()
                .filter(brand -> !address.internal()
                        || article.carrier()
                                .filter(carrier -> PageHead.names(article, brand, carrier))
                                .isPresent());
    }

    private static double strength(
            ScannedArticle article,
            String brand,
            AddressOccurrence address,
            boolean beside,
            Lazy<Long> originals,
            Lazy<Set<String>> words) {
        boolean mirror = Institutions.holds(address.address().host())
                || (BrandKinds.isFreelyCopied(article, brand)
                        && (originals.get() >= MANY || (address.internal() && PageHead.isMirror(article))));
        if (mirror) {
            return MIRRORED;
        }
        if (beside) {
            return BESIDE;
        }
        PackageFile file = new PackageFile(address.address());
        boolean named = article.knowledge().registry().brand(brand).stream().anyMatch(file::isNamedAfter);
        return !named && (isAside(article, brand, file) || file.isAnothers(words)) ? MIRRORED : ELSEWHERE;
    }

    /**
     * What sends its readers to the brand's own site, and heads no part by the brand, hands out a package with a name of its own for
     * another reason.
     */
    private static boolean isAside(ScannedArticle article, String brand, PackageFile file) {
        return article.leadsTo(brand)
                && !article.title().names(brand)
                && file.hasOwnName()
                && article.article().blocks().stream()
                        .filter(PageHead::isHead)
                        .noneMatch(head -> article.hasMention(brand, head.span()));
    }

    /** The brands whose own sites a list of downloads names. */
    private static long namesOriginals(ScannedArticle article) {
        return article.addresses().stream()
                .filter(address -> address.isOfficial() && address.leads() && !address.isReferral())
                .flatMap(address -> address.host().brand().stream())
                .distinct()
                .count();
    }

    private static Optional<String> beside(ScannedArticle article, Span span) {
        Span sentence = article.passages().sentenceAround(span);
        return article.nearestMention(span, sentence).map(BrandMention::brand);
    }
}
