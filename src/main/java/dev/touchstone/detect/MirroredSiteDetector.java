package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page headed by a brand whose menus are the brand's: most of what it links to are the brand's own pages, and the page itself
 * lies on a host that is not the brand's. So looks a page that was copied as it stood. Who writes about a shop links to what it
 * sells; nobody but the shop links to its log-in, its terms and its privacy notice at once.
 */
final class MirroredSiteDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "mirrored-site",
            "impersonation",
            "Most links of a page headed by a brand are the brand's own menus, and the page lies elsewhere.");
    /** An article about a brand links to it a few times; a site's menus are longer. */
    private static final int FEWEST = 12;

    private static final double LEAST_SHARE = 0.6;
    private static final double FULL = 40;
    /** What a menu says is short, in UTF-16 code units; a sentence with a link in it was written by somebody. */
    private static final int LONGEST = 30;

    /** What a site's own menus lead to, in a path. */
    private static final List<String> OWN = List.of(
            "login",
            "signin",
            "account",
            "privacy",
            "terms",
            "agreement",
            "legal",
            "cookie",
            "refund",
            "careers",
            "about",
            "cart");

    private static final int FEWEST_OWN = 3;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Optional<CarrierFacts> carrier = article.carrier()
                .filter(facts -> facts.host().standing() == Standing.UNREGISTERED
                        || facts.host().standing() == Standing.LOOKALIKE)
                .filter(CarrierFacts::isStrangers);
        Optional<String> brand = article.mainBrand();
        return carrier.isEmpty() || brand.isEmpty() || !PageHead.names(article, brand.get(), carrier.get())
                ? List.of()
                : evidence(article, carrier.get(), brand.get()).stream().toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier, String brand) {
        Set<String> all = new HashSet<>();
        Map<String, Span> own = new TreeMap<>();
        Set<String> menus = new HashSet<>();
        for (AddressOccurrence link : article.addresses()) {
            if (link.role() != AddressOccurrence.Role.TARGET || !link.isFollowed()) {
                continue;
            }
            String words = link.span().cut(article.text()).strip().toLowerCase(Locale.ROOT);
            all.add(words);
            boolean brands = link.isOfficial()
                    && !link.isReferral()
                    && link.host().brand().filter(brand::equals).isPresent();
            if (brands && words.length() <= LONGEST) {
                own.putIfAbsent(words, link.span());
                String path = link.address().path().toLowerCase(Locale.ROOT);
                OWN.stream().filter(path::contains).forEach(menus::add);
            }
        }
        double share = all.isEmpty() ? 0 : own.size() / (double) all.size();
        if (own.size() < FEWEST || share < LEAST_SHARE || menus.size() < FEWEST_OWN) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                SIGNAL,
                Optional.of(brand),
                new ArrayList<>(own.values()),
                List.of(new Subject.Address(carrier.address()), new Subject.Brand(brand)),
                Math.min(1, own.size() / FULL) * share,
                Because.of(
                        "mirrored-site",
                        Map.of(
                                "brand", brand,
                                "count", Integer.toString(own.size()),
                                "host", carrier.address().host()))));
    }
}
