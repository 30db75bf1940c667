package dev.touchstone.detect;

import static dev.touchstone.detect.AskedKind.CARD;
import static dev.touchstone.detect.AskedKind.CREDENTIAL;
import static dev.touchstone.detect.AskedKind.IDENTITY;
import static dev.touchstone.detect.AskedKind.PASSCODE;
import static dev.touchstone.detect.AskedKind.PERSONAL;
import static dev.touchstone.detect.AskedKind.REMOTE;
import static dev.touchstone.detect.AskedKind.SECRET;

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

/**
 * Readers are asked for several things that nobody honest asks for together, whoever is named: what opens a wallet, what pays with a
 * card, what proves who somebody is, codes sent to the owner, to let a stranger in, to pay first; under threat it takes fewer. A
 * report and a warning speak of such demands, and do not make them.
 */
final class SecretDemandDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "secret-demand",
            "impersonation",
            "Readers are asked for secrets together, or under threat, at a place that nobody registered vouches for.");

    /** By points: two are asked for by many a shop, three are a suspicion, five leave no doubt. */
    private static final double[] STRENGTH = {0, 0, 0, 0.6, 0.8, 1};

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "avif");

    private static final int FEWEST = 3;
    /** What is asked for; a threat alone makes no demand of one thing. */
    private static final int FEWEST_ASKED = 2;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Demands demands = article.demands();
        List<Span> under = Pretext.fields(article);
        List<Span> secrets = demands.asked(SECRET, PASSCODE, CARD, IDENTITY, REMOTE);
        List<Span> spans = secrets.isEmpty() ? under : secrets;
        int points = Math.max(
                secrets.isEmpty() ? 0 : points(article, demands),
                under.isEmpty() ? 0 : FEWEST + (Pretext.inBrandsName(article) ? 1 : 0));
        if (points < FEWEST || demands.told() >= spans.size() || PageHead.warns(article)) {
            return List.of();
        }
        return outlet(article, !under.isEmpty())
                .map(outlet -> evidence(article, outlet, spans, STRENGTH[Math.min(points, STRENGTH.length - 1)]))
                .stream()
                .toList();
    }

    private static Evidence evidence(ScannedArticle article, Subject outlet, List<Span> spans, double strength) {
        String place = outlet instanceof Subject.Address there
                ? there.address().host()
                : outlet instanceof Subject.Contact contact ? contact.value() : "";
        return Evidence.of(
                SIGNAL,
                article.mainBrand(),
                spans,
                List.of(outlet),
                strength,
                Because.of(
                        "secret-demand",
                        Map.of(
                                "place",
                                place,
                                "words",
                                spans.get(0).cut(article.text()),
                                "count",
                                Integer.toString(spans.size()))));
    }

    private static int points(ScannedArticle article, Demands demands) {
        boolean remoteAlone = demands.has(REMOTE)
                && !demands.has(SECRET)
                && List.of(PASSCODE, CARD, IDENTITY).stream().noneMatch(demands::has);
        // Who writes about programs for strangers' help names several, and has no number to call and no threat.
        if (remoteAlone && !demands.threatened() && !offersSupport(article)) {
            return 0;
        }
        int points = demands.has(SECRET) ? 2 : 0;
        for (AskedKind kind : List.of(PASSCODE, CARD, IDENTITY, REMOTE)) {
            points += Math.min(2, demands.count(article, kind));
        }
        // A log-in asks for a password; a message that orders it beside these is none.
        boolean ordered =
                demands.asked(CREDENTIAL).size() > demands.fields(CREDENTIAL).size();
        if (ordered && (demands.has(IDENTITY) || demands.has(REMOTE))) {
            points++;
        }
        boolean strangers = demands.has(REMOTE) || demands.has(SECRET);
        if (strangers && offersSupport(article)) {
            points++;
        }
        if (points < FEWEST_ASKED || !demands.threatened()) {
            return points;
        }
        // A shop tells how long its baskets last, and asks for a card; it asks nobody when he was born.
        // Nor do offices and clinics, who send a code to him whose number they ask for, ask for a card.
        boolean person = demands.has(CARD) && demands.has(PERSONAL);
        boolean paired = demands.has(CARD) && (demands.has(PASSCODE) || demands.has(IDENTITY));
        return person ? points + 2 : paired || strangers ? points + 1 : points;
    }

    /** A page whose point is a number to call, or somebody to write to. */
    private static boolean offersSupport(ScannedArticle article) {
        return PageHead.has(article, "support") && !article.contacts().isEmpty();
    }

    /** Nobody types anything into a picture. */
    private static boolean isPicture(AddressOccurrence address) {
        String file = address.address().fileName().orElse("").toLowerCase(Locale.ROOT);
        return PICTURES.contains(file.substring(file.lastIndexOf('.') + 1));
    }

    /** Where what is asked for would go: a host that is nobody registered's, or somebody to get in touch with. */
    private static Optional<Subject> outlet(ScannedArticle article, boolean form) {
        Optional<CarrierFacts> carrier = article.carrier();
        if (carrier.filter(facts ->
                        facts.isOfficial() || Institutions.holds(facts.address().host()))
                .isPresent()) {
            return Optional.empty();
        }
        Optional<Subject> own =
                carrier.filter(CarrierFacts::isOwnHost).map(facts -> new Subject.Address(facts.address()));
        return own.or(() -> article.addresses().stream()
                        .filter(address -> address.leads() && address.isForeign() && !isPicture(address))
                        .findFirst()
                        .map(address -> new Subject.Address(address.address())))
                .or(() -> article.contacts().stream().findFirst().map(Contact::subject))
                // What is typed into a form goes where the page lies, whoever may publish there.
                .or(() -> carrier.filter(facts -> form || new FormFields(article).isThere())
                        .map(facts -> new Subject.Address(facts.address())));
    }
}
