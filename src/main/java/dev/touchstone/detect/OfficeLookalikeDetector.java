package dev.touchstone.detect;

import static dev.touchstone.detect.AskedKind.CARD;
import static dev.touchstone.detect.AskedKind.IDENTITY;
import static dev.touchstone.detect.AskedKind.PASSCODE;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.PublicSuffixes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A host spells an office's address in front of its own ending ({@code post-gov-xx.example.vip}), and the page there asks for what
 * proves who one is, for a card, or to install a program. Offices lie under the ending itself.
 */
final class OfficeLookalikeDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "office-lookalike",
            "impersonation",
            "A host spells the address of an office or a firm in front of its own ending, and the page asks for data or to install.");

    /** What stands before a country's ending where a registry parts its names by kind. */
    private static final Set<String> BEFORE_COUNTRY =
            Set.of("gov", "gob", "gouv", "govt", "gub", "go", "com", "co", "ac", "edu", "org", "or", "ne", "net");
    /** Words for offices, in the Latin letters hosts are written in; many honest sites write about them. */
    private static final Set<String> OFFICES = Set.of(
            ("police polizei policia politie customs douane aduana zoll tax taxes revenue hmrc irs dmv dvla toll tolls ezpass"
                            + " sunpass immigration treasury ministry finanzamt elster impots hacienda tributaria entrate"
                            + " shuiwu tuishui chewu jiaojing gongan haiguan zhengfu shebao yibao etc etag post posta postal"
                            + " dancu congan dichvucong thue pajak edevlet gosuslugi")
                    .split(" "));

    private static final double STATE = 1;
    private static final double ENDING = 0.8;
    private static final double WORD = 0.6;
    /** Where the page asks for nothing that opens an account. */
    private static final double LESS = 0.7;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article
                .carrier()
                .filter(CarrierFacts::isOwnHost)
                .filter(CarrierFacts::isStrangers)
                .flatMap(facts -> evidence(article, facts))
                .stream()
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        List<String> words = Hosting.words(carrier);
        Demands demands = article.demands();
        boolean asks = !demands.asked(CARD, IDENTITY, PASSCODE).isEmpty();
        boolean installs =
                article.addresses().stream().anyMatch(address -> address.isFollowed() && PackageFile.isOne(address));
        boolean form = !demands.fields().isEmpty() || new FormFields(article).isThere();
        if (!(asks || installs || form) || PageHead.warns(article)) {
            return Optional.empty();
        }
        boolean office = PageHead.has(article, "office");
        boolean headed = office || PageHead.has(article, "institution");
        Optional<String> state = words.stream().filter(Institutions::isState).findFirst();
        Optional<String> ending = ending(words, article.knowledge().suffixes());
        Optional<String> word = words.stream().filter(OFFICES::contains).findFirst();
        double strength = state.isPresent()
                ? STATE
                : headed && ending.isPresent()
                        ? ENDING
                        : headed && word.isPresent() && asks && Hosting.isNobodysCountry(article, carrier) ? WORD : 0;
        if (strength == 0) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                SIGNAL,
                article.mainBrand(),
                Place.URL,
                List.of(new Span(0, carrier.written().length())),
                List.of(new Subject.Address(carrier.address())),
                asks || installs ? strength : strength * LESS,
                Because.of(
                        "office-lookalike",
                        Map.of(
                                "host",
                                carrier.address().host(),
                                "part",
                                state.or(() -> ending).or(() -> word).orElse(""))),
                Optional.empty()));
    }

    /** A country's ending of two parts that ends nothing: {@code gov.uk} in {@code gov.uk-refund.example}, {@code com} before more. */
    private static Optional<String> ending(List<String> words, PublicSuffixes suffixes) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String country = words.get(i + 1);
            if (BEFORE_COUNTRY.contains(words.get(i)) && country.length() == 2 && suffixes.isTopLevel(country)) {
                return Optional.of(words.get(i) + "." + country);
            }
            if (i > 0 && words.get(i).equals("com")) {
                return Optional.of("com");
            }
        }
        return Optional.empty();
    }
}
