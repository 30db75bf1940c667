package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.WebAddress;
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
    /** Of packages that a distribution's own tools put together and name. */
    private static final Set<String> DISTRIBUTED = Set.of(".deb", ".rpm");

    private static final List<String> SHELVES = List.of("/pool/main/", "/pool/universe/", "/packages/");

    private static final double BESIDE = 0.9;
    private static final double ELSEWHERE = 0.4;
    /** What a university or an office keeps for its people is a mirror before it is anything else. */
    private static final double MIRRORED = 0.1;

    private static final int MANY = 3;
    /** An id has a house's domain turned round and a program's name, and the file an ending. */
    private static final int ID_PARTS = 4;

    private static final int SHORTEST_NAME = 3;
    /** A Chinese name says more with each character. */
    private static final int SHORTEST_HAN = 2;
    /** A file's own name. */
    private static final int SHORTEST_OWN = 4;

    private static final int SHORTEST_PROGRAM = 6;
    /** What files are called whose makers would not have them known. */
    private static final Set<String> USUAL = Set.of(
            "android",
            "windows",
            "desktop",
            "installer",
            "release",
            "latest",
            "wallet",
            "trading",
            "trader",
            "exchange",
            "official",
            "software",
            "launcher",
            "application",
            "program",
            "browser",
            "messenger",
            "chinese",
            "loader");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Lazy<Long> originals = new Lazy<>(() -> namesOriginals(article));
        Lazy<Set<String>> words = new Lazy<>(() ->
                article.wordsOutsideAddresses(article.text(), SHORTEST_PROGRAM, UnofficialDownloadDetector::isLatin));
        return AddressGroup.byUrl(article, address -> address.leads() && address.isForeign() && isPackage(address))
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
        boolean named = isNamed(article, brand, address.address());
        return !named && (isAside(article, brand, address.address()) || isAnothers(address.address(), words))
                ? MIRRORED
                : ELSEWHERE;
    }

    /**
     * What sends its readers to the brand's own site, and heads no part by the brand, hands out a package with a name of its own for
     * another reason.
     */
    private static boolean isAside(ScannedArticle article, String brand, WebAddress address) {
        if (!article.leadsTo(brand) || article.title().names(brand)) {
            return false;
        }
        String own = firstWord(address.fileName().orElse("").toLowerCase(Locale.ROOT));
        return own.length() >= SHORTEST_OWN
                && article.article().blocks().stream()
                        .filter(PageHead::isHead)
                        .noneMatch(head -> article.hasMention(brand, head.span()));
    }

    /** Of a file's name; empty where it is one that any program has. */
    private static String firstWord(String file) {
        int end = 0;
        while (end < file.length() && Character.isLetter(file.charAt(end))) {
            end++;
        }
        String word = file.substring(0, end);
        return USUAL.contains(word) || SiteWords.holds(word) ? "" : word;
    }

    /** Whether a name of the brand stands in that of the file. */
    private static boolean isNamed(ScannedArticle article, String brand, WebAddress address) {
        String id = address.fileName().orElse("").toLowerCase(Locale.ROOT);
        return article.knowledge().registry().brand(brand).stream()
                .flatMap(known -> known.names().stream())
                .map(name -> name.value().toLowerCase(Locale.ROOT).replace(" ", ""))
                .filter(name -> !name.isEmpty())
                .anyMatch(name ->
                        name.length() >= (isLatin(name.charAt(0)) ? SHORTEST_NAME : SHORTEST_HAN) && id.contains(name));
    }

    /**
     * A package that is called by an id ({@code com.house.program.apk}), the name by which a distribution keeps it, or a program's name
     * that the article speaks of too.
     */
    private static boolean isAnothers(WebAddress address, Lazy<Set<String>> words) {
        String file = address.fileName().orElse("");
        String id = file.toLowerCase(Locale.ROOT);
        boolean packaged = isDistributed(address) && programOf(id).length() >= SHORTEST_NAME;
        boolean houses = id.split("\\.", -1).length >= ID_PARTS && (id.startsWith("com.") || id.startsWith("org."));
        return houses || packaged || isSpokenOf(file, words);
    }

    /** Where distributions keep their packages, and named as they name them: {@code …/pool/main/…/name_version_machine.deb}. */
    private static boolean isDistributed(WebAddress address) {
        String path = address.path().toLowerCase(Locale.ROOT);
        boolean kept = SHELVES.stream().anyMatch(path::contains);
        return kept && DISTRIBUTED.stream().anyMatch(path::endsWith);
    }

    /** {@code libpng12-0_1.2.49-1_amd64.deb}: by the rules of those who keep them packages begin with their program's name. */
    private static String programOf(String id) {
        int end = 0;
        while (end < id.length() && (Character.isLetterOrDigit(id.charAt(end)) || id.charAt(end) == '-')) {
            end++;
        }
        String program = id.substring(0, end);
        String first = program.split("-", 2)[0];
        return USUAL.contains(first) || SiteWords.holds(first) ? "" : program;
    }

    /** Whether the first word of the file's name stands in the text as a name does: in the same letters, with a capital. */
    private static boolean isSpokenOf(String file, Lazy<Set<String>> words) {
        int end = 0;
        while (end < file.length() && Character.isLetter(file.charAt(end))) {
            end++;
        }
        String word = file.substring(0, end);
        return end >= SHORTEST_PROGRAM
                && Character.isUpperCase(word.charAt(0))
                && !USUAL.contains(word.toLowerCase(Locale.ROOT))
                && !SiteWords.holds(word.toLowerCase(Locale.ROOT))
                && words.get().contains(word);
    }

    private static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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

    static boolean isPackage(AddressOccurrence address) {
        String file = address.address().fileName().orElse("").toLowerCase(Locale.ROOT);
        int dot = file.lastIndexOf('.');
        return dot > 0 && PACKAGES.contains(file.substring(dot + 1));
    }
}
