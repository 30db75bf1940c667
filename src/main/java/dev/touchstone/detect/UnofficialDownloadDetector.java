package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A program to install from a host that is not the brand's, with the brand beside it. */
final class UnofficialDownloadDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "unofficial-download",
            "impersonation",
            "A program is offered from a host that is not the brand's, beside the brand's name.");
    private static final Set<String> PACKAGES = Set.of(
            "apk",
            "apks",
            "xapk",
            "exe",
            "msi",
            "dmg",
            "pkg",
            "ipa",
            "mobileconfig",
            "appimage",
            "deb",
            "rpm",
            "plist",
            "crx");
    private static final double BESIDE = 0.9;
    private static final double ELSEWHERE = 0.4;
    /** What a university or an office keeps for its people is a mirror before it is anything else. */
    private static final double MIRRORED = 0.1;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return AddressGroup.byUrl(article, address -> address.leads() && address.isForeign() && isPackage(address))
                .stream()
                .flatMap(group -> evidence(article, group).stream())
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, AddressGroup group) {
        AddressOccurrence first = group.first();
        Optional<String> beside = group.occurrences().stream()
                .flatMap(occurrence -> beside(article, occurrence.span()).stream())
                .findFirst();
        Optional<String> brand = beside.or(article::mainBrand);
        return brand.map(id -> Evidence.of(
                SIGNAL,
                brand,
                group.spans(),
                List.of(
                        new Subject.Address(first.address()),
                        new Subject.App(first.address().fileName().orElse(""))),
                strength(first, beside.isPresent()),
                Because.of(
                        "unofficial-download",
                        Map.of(
                                "brand", id,
                                "site", first.address().site(),
                                "file", first.address().fileName().orElse("")))));
    }

    private static double strength(AddressOccurrence address, boolean beside) {
        if (Institutions.holds(address.address().host())) {
            return MIRRORED;
        }
        return beside ? BESIDE : ELSEWHERE;
    }

    private static Optional<String> beside(ScannedArticle article, Span span) {
        Span sentence = article.passages().sentenceAround(span);
        return article.nearestMention(span, sentence).map(BrandMention::brand);
    }

    static boolean isPackage(AddressOccurrence address) {
        String file = address.address().fileName().orElse("").toLowerCase(Locale.ROOT);
        int dot = file.lastIndexOf('.');
        return dot > 0 && PACKAGES.contains(file.substring(dot + 1));
    }
}
