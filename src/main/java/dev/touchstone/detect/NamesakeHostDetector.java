package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page headed by a name and a door (log-in, support, download) lies where the name is joined to the word for that door, and
 * leads nowhere to the host that is called by the name alone. Who owns a name needs no such word; whoever the name is, the page
 * is a stranger's.
 */
final class NamesakeHostDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "namesake-host",
            "impersonation",
            "The host joins the name that heads the page to a word like login or support, and nothing leads to the name's own host.");

    private static final Set<String> DOORS = Set.of(
            ("login signin logon support helpdesk recover recovery restore unlock official officially guanwang guanfang"
                            + " xiazai kefu verify verification refund appeal upgrade topup terminal download account")
                    .split(" "));
    private static final Set<String> CUES = Set.of("claim", "entrance", "login", "download", "support");
    /** A part of a path with more words than that is the article's title, not a name. */
    private static final int MOST_WORDS = 4;
    /** A shorter name is in a heading by accident. */
    private static final int SHORTEST = 4;

    private static final double STRENGTH = 0.8;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article
                .carrier()
                .filter(facts -> !facts.isOfficial())
                .flatMap(facts -> evidence(article, facts))
                .stream()
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        for (String group : groups(carrier)) {
            List<String> words = words(group);
            Optional<String> door = words.stream().filter(DOORS::contains).findFirst();
            Optional<String> name = words.stream()
                    .filter(word -> word.length() >= SHORTEST && !DOORS.contains(word))
                    .filter(word -> isHeadedBy(article, word))
                    .findFirst();
            if (door.isPresent() && name.isPresent() && !leadsTo(article, name.get())) {
                return Optional.of(new Evidence(
                        SIGNAL,
                        article.mainBrand(),
                        Place.URL,
                        List.of(new Span(0, carrier.written().length())),
                        List.of(new Subject.Address(carrier.address())),
                        STRENGTH,
                        Because.of(
                                "namesake-host",
                                Map.of(
                                        "host", carrier.address().host(),
                                        "name", name.get(),
                                        "door", door.get())),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** The labels of the host; where anybody may write, what the writer chose of the path as well. */
    private static List<String> groups(CarrierFacts carrier) {
        List<String> groups = new ArrayList<>(List.of(carrier.address().host().split("\\.", -1)));
        if (carrier.host().standing() == Standing.USER_CONTENT) {
            carrier.address().segments().stream()
                    .limit(2)
                    .map(segment -> segment.toLowerCase(Locale.ROOT))
                    .filter(segment -> words(segment).size() <= MOST_WORDS)
                    .forEach(groups::add);
        }
        return groups;
    }

    private static List<String> words(String group) {
        return List.of(group.split("[-_.]", -1));
    }

    /** Letters written twice to get a free name are read as one. */
    private static boolean isHeadedBy(ScannedArticle article, String word) {
        String name = once(word);
        TitleWords title = article.title();
        boolean titled = holds(title.title(), name) && CUES.stream().anyMatch(title::has) && !title.has("warning");
        return titled
                || PageHead.spans(article).stream()
                        .filter(head -> holds(head.cut(article.text()), name))
                        .anyMatch(head -> CUES.stream().anyMatch(cue -> article.hasCue(cue, head))
                                && !article.hasCue("warning", head));
    }

    private static boolean holds(String heading, String name) {
        String read = once(heading.toLowerCase(Locale.ROOT));
        for (int at = read.indexOf(name); at >= 0; at = read.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || !isLetter(read.charAt(at - 1))) && (end == read.length() || !isLetter(read.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String once(String text) {
        StringBuilder once = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                once.append(text.charAt(i));
            }
        }
        return once.toString();
    }

    private static boolean leadsTo(ScannedArticle article, String word) {
        String name = once(word);
        return article.addresses().stream()
                .filter(address -> !address.internal() && address.isFollowed())
                .anyMatch(address -> once(address.address().site()).startsWith(name + '.'));
    }
}
