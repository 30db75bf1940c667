package dev.touchstone.detect;

import dev.touchstone.article.Hyperlink;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page that shows a whole site's menu and leads nowhere with it: links that say different things all lead to the same place or to
 * none. That is what is left of a site when one page of it was copied for the sake of its log-in. A page built by a script has such
 * menus too, so it counts only where the page has fields for secrets, or is headed by a name that its host is not called by.
 */
final class HollowLinksDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "hollow-links",
            "impersonation",
            "Links that say different things all lead to the same place or nowhere, as on a copied front.");
    /** Fewer are buttons of a page that has one purpose. */
    private static final int FEWEST = 8;
    /** From so many on they weigh in full. */
    private static final double FULL = 24;
    /** Of all links that a reader sees. */
    private static final double LEAST_SHARE = 0.3;
    /** From half of them on the share weighs in full: a copied front keeps the links to its pictures and its notices. */
    private static final double FULL_SHARE = 0.5;

    private static final int LONGEST = 60;
    /** What heads the front of a firm or an office. */
    private static final List<String> KINDS = List.of("institution", "office");

    private static final String NOWHERE = "#";

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article
                .carrier()
                .filter(CarrierFacts::isStrangers)
                .filter(facts -> isFront(article, facts))
                .flatMap(facts -> evidence(article, facts))
                .stream()
                .toList();
    }

    /** Whether the page has something to gain by looking like somebody's. */
    private static boolean isFront(ScannedArticle article, CarrierFacts carrier) {
        boolean asks = !article.demands().fields().isEmpty();
        boolean headed = KINDS.stream().anyMatch(kind -> PageHead.has(article, kind))
                || article.mainBrand()
                        .filter(brand -> PageHead.names(article, brand, carrier))
                        .isPresent();
        PageName name = PageName.of(article);
        boolean own = name.owns(Hosting.label(carrier)) && !Hosting.isShared(article, carrier);
        return (asks || headed) && !own && (asks || !name.words().isEmpty());
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        Map<String, Map<String, Span>> shownByTarget = new LinkedHashMap<>();
        Map<String, Span> shown = new HashMap<>();
        for (Hyperlink link : article.article().hyperlinks()) {
            Span anchor = link.anchor();
            if (link.kind() == Hyperlink.Kind.LINK && anchor.length() > 0 && anchor.length() <= LONGEST) {
                String words = anchor.cut(article.text()).strip().toLowerCase(Locale.ROOT);
                shown.putIfAbsent(words, anchor);
                place(link.target(), carrier)
                        .ifPresent(place -> shownByTarget
                                .computeIfAbsent(place, unused -> new LinkedHashMap<>())
                                .putIfAbsent(words, anchor));
            }
        }
        return shownByTarget.values().stream()
                .filter(links -> links.size() >= FEWEST && links.size() >= LEAST_SHARE * shown.size())
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .map(links -> evidence(article, carrier, List.copyOf(links.values()), shown.size()));
    }

    private static Evidence evidence(ScannedArticle article, CarrierFacts carrier, List<Span> links, int all) {
        double share = Math.min(1, links.size() / (FULL_SHARE * all));
        return Evidence.of(
                SIGNAL,
                article.mainBrand(),
                links,
                List.of(new Subject.Address(carrier.address())),
                Math.min(1, links.size() / FULL) * share,
                Because.of(
                        "hollow-links",
                        Map.of(
                                "count", Integer.toString(links.size()),
                                "of", Integer.toString(all),
                                "host", carrier.address().host())));
    }

    /** Nowhere, or the page's own site: a link that leads to a part of the page leads somewhere. */
    private static Optional<String> place(String target, CarrierFacts carrier) {
        String read = target.strip();
        if (Doors.isScripted(read)) {
            return Optional.of(NOWHERE);
        }
        String own = carrier.address().site();
        int at = read.indexOf("//");
        boolean internal = at >= 0 && read.regionMatches(true, at + 2, own, 0, own.length());
        internal |= at >= 0 && read.regionMatches(true, at + 2, "www." + own, 0, own.length() + 4);
        return internal ? Optional.of(read) : Optional.empty();
    }
}
