package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import dev.touchstone.web.ReferralValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A link that the article itself calls a referral, with no code to be seen in it. */
final class CloakedReferralDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "cloaked-referral",
            "referral_spam",
            "Words call a link a personal or referral one, and no code shows in it.");
    private static final double STRENGTH = 0.6;
    private static final int REACH = 40;

    private static final int SPACES = 3;
    /** A country or language in a path. */
    private static final int COUNTRY = 2;
    /** Under these shops keep what they say to their partners. */
    private static final Set<String> PROGRAMMES =
            Set.of("affiliate", "affiliates", "affiliate-program", "partner-program", "referral-program", "partners");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<CueHit> labels = labels(article);
        if (labels.isEmpty()) {
            return List.of();
        }
        ByPlace<AddressOccurrence> leading = new ByPlace<>(
                article.addresses().stream().filter(AddressOccurrence::leads).toList(), AddressOccurrence::span);
        Set<AddressOccurrence> carriers = new HashSet<>();
        article.codes().entries().stream()
                .flatMap(entry -> entry.occurrences().stream())
                .forEach(occurrence -> occurrence.address().ifPresent(carriers::add));
        Map<String, Set<AddressOccurrence>> bySite = new LinkedHashMap<>();
        for (CueHit label : labels) {
            if (article.isListing(label.span())) {
                continue;
            }
            target(article, label.span(), leading)
                    .filter(address -> isPersonal(article, address)
                            && isGiven(article, label.span(), address)
                            && !carriers.contains(address))
                    .ifPresent(
                            address -> bySite.computeIfAbsent(address.address().site(), unused -> new LinkedHashSet<>())
                                    .add(address));
        }
        List<Evidence> found = new ArrayList<>();
        bySite.forEach((site, called) -> {
            List<AddressOccurrence> links = alike(article, called);
            found.add(Evidence.of(
                    SIGNAL,
                    Optional.empty(),
                    links.stream().map(AddressOccurrence::span).toList(),
                    List.of(new Subject.Address(links.get(0).address())),
                    1 - Math.pow(1 - STRENGTH, links.size()),
                    Because.of("cloaked-referral", Map.of("site", site, "count", Integer.toString(links.size())))));
        });
        return found;
    }

    /** A site's bare name behind the words is the site that is spoken of, unless a colon gives it. */
    private static boolean isGiven(ScannedArticle article, Span label, AddressOccurrence address) {
        if (address.spelling() != LocatedAddress.Spelling.BARE
                || !address.isFrontDoor()
                || address.role() != AddressOccurrence.Role.TEXT
                || address.span().start() <= label.end()) {
            return true;
        }
        String between = article.text().substring(label.end(), address.span().start());
        return between.length() <= SPACES || between.chars().anyMatch(c -> c == ':' || c == '：');
    }

    /** What is called a personal link once is one wherever it stands. */
    private static List<AddressOccurrence> alike(ScannedArticle article, Set<AddressOccurrence> called) {
        Set<String> urls = called.stream().map(link -> link.address().url()).collect(Collectors.toSet());
        return article.addresses().stream()
                .filter(link -> link.leads() && urls.contains(link.address().url()))
                .toList();
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

    /** The link whose shown text the label is part of, else the one that follows at once in the same sentence. */
    private static Optional<AddressOccurrence> target(
            ScannedArticle article, Span label, ByPlace<AddressOccurrence> leading) {
        return leading.firstAround(label)
                .or(() -> leading.firstFrom(label.end())
                        .filter(address -> (address.span().start() - label.end() <= REACH
                                        && !article.passages()
                                                .hasFullStop(
                                                        label.end(),
                                                        address.span().start()))
                                || leadsIn(article, label, address)));
    }

    /** The author calls it his own on the line above, and the link stands alone below. */
    private static boolean leadsIn(ScannedArticle article, Span label, AddressOccurrence address) {
        return article.isLedIn(
                address.span(), above -> above.contains(label.start()) && article.hasCue("authors-own", above));
    }

    /** {@code /i/[CODE]} shows how such links are written, and {@code /customer/affiliate} is where partners get theirs. */
    private static boolean isOfProgramme(ScannedArticle article, AddressOccurrence address) {
        String text = article.text();
        int end = address.span().end();
        while (end < text.length() && (text.charAt(end) == '\\' || text.charAt(end) == '/')) {
            end++;
        }
        boolean template = address.span().cut(text).chars().anyMatch(c -> "[{<".indexOf(c) >= 0)
                || (end < text.length() && address.isWrittenOut() && "[{<【".indexOf(text.charAt(end)) >= 0);
        List<String> segments = address.address().segments();
        return template
                || (address.address().query().isEmpty()
                        && segments.size() > 1
                        && segments.stream().anyMatch(PROGRAMMES::contains)
                        && segments.stream()
                                .allMatch(segment -> ReferralValue.isWord(segment) || segment.length() == COUNTRY));
    }

    /** The way into a group is no personal link, nor is the front door of a host on which users' links lie. */
    private static boolean isPersonal(ScannedArticle article, AddressOccurrence address) {
        return !address.isOfficial()
                && !address.internal()
                && !isOfProgramme(article, address)
                && !article.isEverybodys(address)
                && (address.isForeign() || !address.isFrontDoor());
    }
}
