package dev.touchstone.detect;

import static dev.touchstone.detect.AskedKind.CARD;
import static dev.touchstone.detect.AskedKind.CREDENTIAL;
import static dev.touchstone.detect.AskedKind.IDENTITY;
import static dev.touchstone.detect.AskedKind.PASSCODE;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that calls itself by a name has a form with fields for a password, a card or a proof of who one is, and no word of that name is in its
 * address. Whoever has a log-in of his own has an address of his own, whether any registry knows his name or not. Programs that
 * people run on their own hosts head their log-ins with the program's name, and the foot of a page may say whose it is.
 */
final class StrangeLoginDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "strange-login",
            "impersonation",
            "A form asks for a password or a card under a name of which no word is in its address.");
    /** Where anybody gets a host at once. */
    private static final double SHARED = 0.9;

    private static final double OWN = 0.6;
    /** Among everybody's pages, as the source of somebody's exercise may be. */
    private static final double PUBLISHED = 0.6;
    /** A longer title is a sentence. */
    private static final int MOST_WORDS = 8;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article.carrier().filter(CarrierFacts::isStrangers).flatMap(facts -> evidence(article, facts)).stream()
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        // Without a form short lines are what manuals and tables are made of.
        if (!new FormFields(article).isThere()) {
            return Optional.empty();
        }
        List<Span> fields = article.demands().fields(CREDENTIAL, CARD, IDENTITY, PASSCODE).stream()
                .filter(field -> !article.isHidden(field))
                .toList();
        if (!takesSecret(article, fields) || PageHead.warns(article)) {
            return Optional.empty();
        }
        PageName name = PageName.of(article);
        boolean shared = Hosting.isShared(article, carrier);
        if (name.words().isEmpty()
                || name.words().size() > MOST_WORDS
                || name.isIn(carrier)
                || (!shared && PageFoot.names(article, Hosting.label(carrier)))) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                SIGNAL,
                article.mainBrand(),
                fields,
                List.of(new Subject.Address(carrier.address())),
                !carrier.isOwnHost() ? PUBLISHED : shared ? SHARED : OWN,
                Because.of(
                        "strange-login",
                        Map.of(
                                "name", String.join(" ", name.words()),
                                "host", carrier.address().host(),
                                "words", fields.get(0).cut(article.text())))));
    }

    /** What an account is called by is asked for by whoever plays a joke or looks something up. */
    private static boolean takesSecret(ScannedArticle article, List<Span> fields) {
        return !fields.isEmpty()
                && (Dress.takesPassword(article)
                        || fields.stream().anyMatch(field -> !article.hasCue("account-name", field)));
    }
}
