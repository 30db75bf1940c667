package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page headed by a name and a door (log-in, support, download) lies where the name is joined to the word for that door, with or
 * without a mark between them, and leads nowhere to the host that is called by the name alone. Who owns a name needs no such word;
 * whoever the name is, the page is a stranger's. Nor does he put his name and his country before another's domain and ask for a
 * card there.
 */
final class NamesakeHostDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "namesake-host",
            "impersonation",
            "The host joins the name that heads the page to a word like login or support, and nothing leads to the name's own host.");

    /** A part of a path with more words than that is the article's title, not a name. */
    private static final int MOST_WORDS = 4;

    private static final double STRENGTH = 0.8;
    /** What a page leads to may be the name's own by another name. */
    private static final double LINKED = 0.5;
    /** Whoever lists more hosts makes a list of them. */
    private static final int MOST_EXITS = 12;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        // Most pages are headed by no door, and no name is joined to one there.
        if (article.nameHeads().isEmpty()) {
            return List.of();
        }
        return article
                .carrier()
                .filter(facts -> !facts.isOfficial())
                .flatMap(facts -> evidence(article, facts).or(() -> exit(article)))
                .stream()
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        for (String group : groups(carrier)) {
            Optional<NameAndDoor> found = NameAndDoor.in(article, group, isForeign(carrier, group));
            if (found.isPresent() && !leadsTo(article, found.get().name())) {
                return Optional.of(evidence(
                        article,
                        Place.URL,
                        new Span(0, carrier.written().length()),
                        carrier.address(),
                        found.get(),
                        STRENGTH));
            }
        }
        return Optional.empty();
    }

    /** A page among everybody's sends its readers to such a host. */
    private static Optional<Evidence> exit(ScannedArticle article) {
        Set<String> seen = new HashSet<>();
        for (AddressOccurrence link : article.addresses()) {
            String host = link.address().host();
            if (!link.isFollowed()
                    || !link.isForeign()
                    || link.internal()
                    || seen.contains(host)
                    || Institutions.holds(host)
                    || !seen.add(host)
                    || seen.size() > MOST_EXITS) {
                continue;
            }
            Optional<NameAndDoor> found = List.of(host.split("\\.", -1)).stream()
                    .filter(label -> label.length() > HeadName.SHORTEST)
                    .flatMap(label -> NameAndDoor.in(article, label, false).stream())
                    .findFirst()
                    .filter(joined -> !leadsTo(article, joined.name()));
            if (found.isPresent()) {
                return Optional.of(evidence(article, Place.TEXT, link.span(), link.address(), found.get(), LINKED));
            }
        }
        return Optional.empty();
    }

    private static Evidence evidence(
            ScannedArticle article, Place place, Span span, WebAddress address, NameAndDoor joined, double strength) {
        return new Evidence(
                SIGNAL,
                article.mainBrand(),
                place,
                List.of(span),
                List.of(new Subject.Address(address)),
                strength,
                Because.of(
                        place == Place.URL ? "namesake-host" : "namesake-host.link",
                        Map.of("host", address.host(), "name", joined.name(), "door", joined.door())),
                Optional.empty());
    }

    /** Whether it stands before a domain of another name. */
    private static boolean isForeign(CarrierFacts carrier, String group) {
        return carrier.isOwnHost()
                && carrier.address().domain().isPresent()
                && !Hosting.label(carrier).equals(group)
                && !Hosting.label(carrier).contains(NameAndDoor.words(group).get(0));
    }

    /** The labels of the host; where anybody may write, what the writer chose of the path as well. */
    private static List<String> groups(CarrierFacts carrier) {
        List<String> groups = new ArrayList<>(List.of(carrier.address().host().split("\\.", -1)));
        if (carrier.host().standing() == Standing.USER_CONTENT) {
            carrier.address().segments().stream()
                    .limit(2)
                    .map(segment -> segment.toLowerCase(Locale.ROOT))
                    .filter(segment -> NameAndDoor.words(segment).size() <= MOST_WORDS)
                    .forEach(groups::add);
        }
        return groups;
    }

    private static boolean leadsTo(ScannedArticle article, String word) {
        String name = HeadName.once(word);
        return article.addresses().stream()
                .filter(address -> !address.internal() && address.isFollowed())
                .anyMatch(address -> HeadName.once(address.address().site()).startsWith(name + '.'));
    }
}
