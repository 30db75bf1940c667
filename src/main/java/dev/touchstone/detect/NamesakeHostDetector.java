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
import java.util.Comparator;
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

    private static final Set<String> DOORS = Set.of(
            ("login signin logon support helpdesk recover recovery restore unlock official officially guanwang guanfang"
                            + " xiazai kefu verify verification desk helpline refund appeal upgrade topup terminal download account webmail mailbox billing")
                    .split(" "));
    private static final Set<String> CUES =
            Set.of("claim", "entrance", "login", "download", "support", "institution", "office");
    /** What is put to a name to get a free host; firms do so too, with one of them. */
    private static final Set<String> ENDS =
            Set.of("vip app apps online cc vn cn tw hk jp kr id my sg uk us ie au nz de fr es it pt br mx in th ph"
                    .split(" "));

    private static final List<String> LONGEST_FIRST = ENDS.stream()
            .sorted(Comparator.comparingInt((String end) -> -end.length()).thenComparing(Comparator.naturalOrder()))
            .toList();
    /** Two ends are bait when one of them is of these. */
    private static final Set<String> BAIT = Set.of("vip", "app", "apps", "online", "cc");
    /** Doors that are in no name: {@code Data Recovery} is called by both its words. */
    private static final Set<String> NO_NAMES =
            Set.of("login", "signin", "logon", "official", "guanwang", "guanfang", "kefu", "xiazai");
    /** A part of a path with more words than that is the article's title, not a name. */
    private static final int MOST_WORDS = 4;
    /** A shorter name is in a heading by accident. */
    private static final int SHORTEST = 4;

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
        return article
                .carrier()
                .filter(facts -> !facts.isOfficial())
                .flatMap(facts -> evidence(article, facts).or(() -> exit(article)))
                .stream()
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        for (String group : groups(carrier)) {
            Optional<Joined> found = joined(article, group, isForeign(carrier, group));
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
                    || Institutions.holds(host)
                    || !seen.add(host)
                    || seen.size() > MOST_EXITS) {
                continue;
            }
            Optional<Joined> found = List.of(host.split("\\.", -1)).stream()
                    .filter(label -> label.length() > SHORTEST)
                    .flatMap(label -> joined(article, label, false).stream())
                    .findFirst()
                    .filter(joined -> !leadsTo(article, joined.name()));
            if (found.isPresent()) {
                return Optional.of(evidence(article, Place.TEXT, link.span(), link.address(), found.get(), LINKED));
            }
        }
        return Optional.empty();
    }

    /** The name and the door that are joined in a part of a host or path, where the page is headed by that name. */
    private static Optional<Joined> joined(ScannedArticle article, String group, boolean foreign) {
        List<String> words = words(group);
        Optional<String> door = words.stream().filter(DOORS::contains).findFirst();
        Optional<String> name = words.stream()
                .filter(word -> word.length() >= SHORTEST && !DOORS.contains(word) && !SiteWords.holds(word))
                .filter(NamesakeHostDetector::hasLetter)
                .filter(word -> isHeadedBy(article, word))
                .findFirst();
        if (door.isEmpty() && name.isPresent() && foreign && asks(article)) {
            door = words.stream().filter(ENDS::contains).findFirst();
        }
        if (door.isEmpty() && words.size() == 1) {
            return joined(article, group);
        }
        return door.isPresent() && name.isPresent()
                ? Optional.of(new Joined(name.get(), door.get()))
                : Optional.empty();
    }

    /** A number is no name: it is a year, mostly. */
    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    private static Evidence evidence(
            ScannedArticle article, Place place, Span span, WebAddress address, Joined joined, double strength) {
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

    /** A name and what is joined to it. */
    private record Joined(String name, String door) {}

    /** A word of the head with a door, or with two ends, joined behind it; unless the head is called by all of it. */
    private static Optional<Joined> joined(ScannedArticle article, String label) {
        for (int end = label.length() - 2; end >= SHORTEST; end--) {
            String behind = label.substring(end);
            String name = label.substring(0, end);
            boolean door = DOORS.contains(behind) || isBait(behind);
            if (door && isHeadedBy(article, name) && (NO_NAMES.contains(behind) || !isHeadedBy(article, label))) {
                return Optional.of(new Joined(name, behind));
            }
        }
        for (String before : DOORS) {
            String name = label.substring(Math.min(label.length(), before.length()));
            if (label.startsWith(before) && name.length() >= SHORTEST && isHeadedBy(article, name)) {
                return Optional.of(new Joined(name, before));
            }
        }
        return Optional.empty();
    }

    /** Whether the text is made of two ends or more, one of them a bait; the longest first. */
    private static boolean isBait(String text) {
        int count = 0;
        boolean bait = false;
        for (int at = 0; at < text.length(); count++) {
            String end = "";
            for (String known : LONGEST_FIRST) {
                if (text.startsWith(known, at)) {
                    end = known;
                    break;
                }
            }
            if (end.isEmpty()) {
                return false;
            }
            bait |= BAIT.contains(end);
            at += end.length();
        }
        return bait && count > 1;
    }

    /** Whether it stands before a domain of another name. */
    private static boolean isForeign(CarrierFacts carrier, String group) {
        return carrier.isOwnHost()
                && carrier.address().domain().isPresent()
                && !Hosting.label(carrier).equals(group)
                && !Hosting.label(carrier).contains(words(group).get(0));
    }

    private static boolean asks(ScannedArticle article) {
        return !article.demands()
                .fields(AskedKind.CARD, AskedKind.IDENTITY, AskedKind.PASSCODE)
                .isEmpty();
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

    /** As a word, or as several in a row whose spaces the host left out. */
    private static boolean holds(String heading, String name) {
        String plain = PageName.plain(heading);
        for (int from = 0; from < plain.length(); from++) {
            if (isPart(plain.charAt(from))
                    && (from == 0 || !isPart(plain.charAt(from - 1)))
                    && reads(plain, from, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from here on, no more of them than the name is long, read as the name does when nothing is doubled. */
    private static boolean reads(String plain, int from, String name) {
        int read = 0;
        int letters = 0;
        char last = 0;
        for (int at = from; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (!isPart(c)) {
                if (at > from && isPart(plain.charAt(at - 1)) && (read == name.length() || letters > name.length())) {
                    break;
                }
                continue;
            }
            letters++;
            if (c != last) {
                if (read == name.length() || name.charAt(read) != c) {
                    return false;
                }
                read++;
                last = c;
            }
        }
        return read == name.length();
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
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
