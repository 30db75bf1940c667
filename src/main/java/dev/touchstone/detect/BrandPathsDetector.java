package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links to several brands that all run through one foreign host, each behind a path of the brand's name. */
final class BrandPathsDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "brand-paths",
            "referral_spam",
            "Links to brands run through one host that is nobody's of them, a path for each.");
    private static final Set<String> GATES = Set.of(
            "go", "out", "to", "visit", "r", "ref", "link", "links", "aff", "recommend", "jump", "get", "go2", "l");
    private static final double ONE = 0.4;
    private static final double SEVERAL = 0.8;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (article.mentions().isEmpty()) {
            return List.of();
        }
        Lazy<Set<String>> names = new Lazy<>(() -> namesOf(article));
        List<Evidence> found = new ArrayList<>();
        for (AddressGroup group : AddressGroup.byHost(article, address -> runsThrough(article, address, names))) {
            Set<String> brands = new HashSet<>();
            group.occurrences().forEach(link -> brandInPath(article, link).ifPresent(brands::add));
            boolean gated = group.occurrences().stream()
                    .anyMatch(link -> link.address().segments().size() == 2);
            if (brands.size() > 1 || gated) {
                found.add(evidence(group, brands));
            }
        }
        return found;
    }

    /** What a path must be called after: ids and names of the brands that are spoken of, in lower case. */
    private static Set<String> namesOf(ScannedArticle article) {
        Set<String> names = new HashSet<>();
        for (BrandMention mention : article.mentions()) {
            if (names.add(mention.brand())) {
                article.knowledge()
                        .registry()
                        .brand(mention.brand())
                        .ifPresent(brand -> brand.names()
                                .forEach(name -> names.add(name.value().toLowerCase(Locale.ROOT))));
            }
        }
        return names;
    }

    private static boolean runsThrough(ScannedArticle article, AddressOccurrence address, Lazy<Set<String>> names) {
        return address.leads()
                && !address.isOfficial()
                && !address.isReferral()
                && !article.isEverybodys(address)
                && names.get().contains(lastSegment(address))
                && brandInPath(article, address).isPresent();
    }

    private static Evidence evidence(AddressGroup group, Set<String> brands) {
        return Evidence.of(
                SIGNAL,
                Optional.empty(),
                group.spans(),
                List.of(new Subject.Address(group.first().address())),
                brands.size() > 1 ? SEVERAL : ONE,
                Because.of(
                        "brand-paths",
                        Map.of(
                                "host", group.first().address().host(),
                                "brands", Integer.toString(brands.size()),
                                "count", Integer.toString(group.size()))));
    }

    /** The brand whose name is the whole path, or stands behind a word for a gate, and is named beside the link. */
    private static Optional<String> brandInPath(ScannedArticle article, AddressOccurrence address) {
        List<String> segments = address.address().segments();
        boolean alone = segments.size() == 1;
        boolean behindGate =
                segments.size() == 2 && GATES.contains(segments.get(0).toLowerCase(Locale.ROOT));
        if (!(alone || behindGate) || !address.address().query().isEmpty()) {
            return Optional.empty();
        }
        String name = lastSegment(address);
        Span sentence = article.passages().sentenceAround(address.span());
        return article.mentions(sentence).stream()
                .map(BrandMention::brand)
                .distinct()
                .filter(brand -> isNamed(article, brand, name))
                .findFirst();
    }

    /** In lower case, empty where there is none. */
    private static String lastSegment(AddressOccurrence address) {
        List<String> segments = address.address().segments();
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamed(ScannedArticle article, String brand, String segment) {
        return segment.equals(brand)
                || article.knowledge()
                        .registry()
                        .brand(brand)
                        .map(known -> known.names().stream()
                                .anyMatch(name ->
                                        name.value().toLowerCase(Locale.ROOT).equals(segment)))
                        .orElse(false);
    }
}
