package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.KnownBadSignal;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress.Spelling;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The article leads to, or lies on, a host of the user's own list. */
final class KnownBadAddressDetector implements Detector {
    private static final Signal SIGNAL = KnownBadSignal.signal();

    /** Words that send a reader to a place, or make him want to go. */
    private static final List<String> SENDING = List.of(
            "push",
            "affirm",
            "claim",
            "entrance",
            "download",
            "sign-up",
            "login",
            "benefit",
            "link-label",
            "link-pointer");
    /** What any site is called sends nobody to it. */
    private static final Set<String> PLACES = Set.of("网站", "網站", "网址", "網址", "website", "site");
    /** Enough for somebody to look at the article, and no more. */
    private static final double MENTIONED = 0.5;
    /** Letters beside the name in what says something of it. */
    private static final int SENTENCE = 5;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Evidence> found = new ArrayList<>();
        for (AddressGroup group : AddressGroup.byHost(
                article,
                address -> address.standing() == Standing.KNOWN_BAD && address.leads() && !address.internal())) {
            boolean told = group.occurrences().stream().allMatch(address -> isMentioned(article, address));
            found.add(evidence(Place.TEXT, group.spans(), group.first().address(), told ? MENTIONED : 1));
        }
        article.carrier()
                .filter(carrier -> carrier.host().standing() == Standing.KNOWN_BAD)
                .ifPresent(carrier -> found.add(evidence(
                        Place.URL, List.of(new Span(0, carrier.written().length())), carrier.address(), 1)));
        return found;
    }

    /** A bare name within a sentence that says something and sends nobody there: it is spoken of, and no link to follow. */
    private static boolean isMentioned(ScannedArticle article, AddressOccurrence address) {
        if (address.role() != AddressOccurrence.Role.TEXT
                || address.spelling() != Spelling.BARE
                || !address.isFrontDoor()) {
            return false;
        }
        Span sentence = article.passages().sentenceAround(address.span());
        return SENDING.stream()
                        .noneMatch(category -> article.hasCue(
                                category,
                                sentence,
                                cue -> !PLACES.contains(cue.span().cut(article.legible()))))
                && letters(article, sentence) - letters(article, address.span()) >= SENTENCE;
    }

    private static long letters(ScannedArticle article, Span span) {
        return span.cut(article.legible()).chars().filter(Character::isLetter).count();
    }

    private static Evidence evidence(Place place, List<Span> spans, WebAddress address, double strength) {
        return new Evidence(
                SIGNAL,
                Optional.empty(),
                place,
                spans,
                List.of(new Subject.Address(address)),
                strength,
                Because.of(KnownBadSignal.ID, Map.of("host", address.host(), "count", Integer.toString(spans.size()))),
                Optional.empty());
    }
}
