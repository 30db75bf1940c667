package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Resemblance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Readers are led to log in to a brand, or to get its program, on a host that is not the brand's, and nowhere to the brand itself.
 * Unlike a sign-up, a log-in elsewhere earns nobody a commission; a program is looked at where the brand gives it out itself.
 */
final class ForeignDoorDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "foreign-door",
            "impersonation",
            "A brand's log-in or program is linked on a host that is not the brand's, and nothing leads to the brand.");

    private static final double RESEMBLING = 1;
    /** What is left of the doubt by each further door. */
    private static final double DOUBT = 0.6;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<String, Set<AddressOccurrence>> doors = new TreeMap<>();
        for (Claim claim : article.claims()) {
            if (!claim.denied() && claim.near() && !claim.target().internal() && isDoor(article, claim)) {
                claim.brand().ifPresent(brand -> add(doors, brand, claim.target()));
            }
        }
        for (AddressOccurrence link : article.addresses()) {
            if (!link.internal() && isLinkOrLogin(article, link)) {
                resembled(article, link).ifPresent(brand -> add(doors, brand, link));
            }
        }
        List<Evidence> found = new ArrayList<>();
        doors.forEach((brand, links) -> {
            if (!article.leadsTo(brand) && !article.liesWith(brand)) {
                found.add(evidence(brand, List.copyOf(links)));
            }
        });
        return found;
    }

    /** What is only written out is a door where its sentence tells the reader to log in. */
    private static boolean isLinkOrLogin(ScannedArticle article, AddressOccurrence link) {
        return link.role() == AddressOccurrence.Role.TARGET
                || (link.role() == AddressOccurrence.Role.TEXT
                        && link.host().resembles()
                        && article.hasCue("login", article.passages().sentenceAround(link.span())));
    }

    private static void add(Map<String, Set<AddressOccurrence>> doors, String brand, AddressOccurrence link) {
        Set<AddressOccurrence> links = doors.computeIfAbsent(brand, unused -> new LinkedHashSet<>());
        if (link.isForeign()) {
            links.add(link);
        }
    }

    private static boolean isDoor(ScannedArticle article, Claim claim) {
        boolean closed = claim.brand()
                .filter(brand -> BrandKinds.isClosed(article, brand))
                .isPresent();
        // A program that others may hand out has a page on their site; its own site is a brand's.
        boolean site = claim.manner() == Claim.Manner.ANCHOR && claim.target().isFrontDoor();
        return claim.target().isForeign()
                && (claim.category().equals("login")
                        || ((closed || site) && claim.category().equals("download")));
    }

    /** The brand that the host is written to resemble, where the article is about it. */
    private static Optional<String> resembled(ScannedArticle article, AddressOccurrence link) {
        return link.host()
                .resemblance()
                .map(Resemblance::brand)
                .filter(brand -> article.mainBrand().filter(brand::equals).isPresent());
    }

    private static Evidence evidence(String brand, List<AddressOccurrence> links) {
        boolean resembles = links.stream().anyMatch(link -> link.host().resembles());
        List<Span> spans = links.stream().map(AddressOccurrence::span).toList();
        return Evidence.of(
                SIGNAL,
                Optional.of(brand),
                spans,
                List.of(new Subject.Address(links.get(0).address()), new Subject.Brand(brand)),
                resembles ? RESEMBLING : 1 - Math.pow(DOUBT, links.size()),
                Because.of(
                        "foreign-door",
                        Map.of(
                                "brand", brand,
                                "site", links.get(0).address().site(),
                                "count", Integer.toString(links.size()))));
    }
}
