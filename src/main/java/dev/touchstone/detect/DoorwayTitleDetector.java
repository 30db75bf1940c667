package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page is headed by what people type who look for a brand's site or program: its name and several words for its site, its
 * download, its log-in, strung together by marks. The page lies on a host that does not bear the name, and whatever stands below,
 * it is there to be found by those people.
 */
final class DoorwayTitleDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "doorway-title",
            "impersonation",
            "The title strings together a name and words for its official site, download or log-in, on a host that does not bear the name.");

    private static final List<String> DOORS = List.of("claim", "download", "entrance", "login");
    private static final String JOINTS = "_|-–—/｜,，、·丨";
    /** Fewer are in many a title. */
    private static final int FEWEST_DOORS = 3;
    /** From so many on it is written for nothing else. */
    private static final int MANY_DOORS = 5;

    private static final int SHORTEST = 4;
    private static final Set<String> NO_NAMES = Set.of(
            "android", "chrome", "desktop", "extension", "iphone", "latest", "linux", "version", "wallet", "windows");

    private static final int FEWEST_JOINTS = 2;
    private static final int LONGEST = 160;
    /** A program that others may hand out has pages of this kind on their shelves. */
    private static final double FREE = 0.3;

    private static final double SOME = 0.6;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article.carrier().filter(CarrierFacts::isOwnHost).filter(CarrierFacts::isStrangers).stream()
                .flatMap(carrier -> evidence(article, carrier).stream())
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        Optional<Span> head = head(article);
        TitleWords title = article.title();
        int doors =
                Math.max(doors(title), head.map(span -> doors(article, span)).orElse(0));
        if (doors < FEWEST_DOORS || PageHead.warns(article)) {
            return Optional.empty();
        }
        Optional<String> brand = title.names().stream()
                .map(NameHit::brand)
                .findFirst()
                .or(() -> head.flatMap(span ->
                        article.mentions(span).stream().map(BrandMention::brand).findFirst()));
        String words = head.map(span -> Legible.cut(article.legible(), span)).orElse("") + ' ' + title.title();
        Map<String, Integer> names = names(PageName.plain(words));
        String host = carrier.address().host();
        boolean borne = names.keySet().stream().anyMatch(host::contains)
                && !carrier.host().resembles();
        boolean named = brand.isPresent() || names.values().stream().anyMatch(times -> times > 1);
        if (borne || !named) {
            return Optional.empty();
        }
        boolean free =
                brand.filter(known -> BrandKinds.isFreelyCopied(article, known)).isPresent();
        if (free && brand.filter(article::leadsTo).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                SIGNAL,
                brand,
                head.isPresent() ? Place.TEXT : Place.URL,
                List.of(head.orElseGet(() -> new Span(0, carrier.written().length()))),
                List.of(new Subject.Address(carrier.address())),
                free ? FREE : doors >= MANY_DOORS ? 1 : SOME,
                Because.of("doorway-title", Map.of("count", Integer.toString(doors), "host", host)),
                Optional.empty()));
    }

    /** Words in Latin letters that are no usual part of a title, by how often they stand there. */
    private static Map<String, Integer> names(String words) {
        Map<String, Integer> names = new TreeMap<>();
        for (String word : words.split("[^a-z0-9]+", -1)) {
            if (word.length() >= SHORTEST && !SiteWords.holds(word) && !NO_NAMES.contains(word)) {
                names.merge(word, 1, Integer::sum);
            }
        }
        return names;
    }

    /** The title within the text, else the first heading, else the first line of a text without any. */
    private static Optional<Span> head(ScannedArticle article) {
        Optional<Span> heading = article.heads().stream().map(Block::span).findFirst();
        if (heading.isPresent()) {
            return heading;
        }
        String text = article.text();
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return start == text.length()
                ? Optional.empty()
                : Optional.of(article.passages().lineAround(new Span(start, start)));
    }

    /** How many words for a way in the heading strings together; none where it is a sentence. */
    private static int doors(ScannedArticle article, Span head) {
        String words = Legible.cut(article.legible(), head);
        if (joints(words) < FEWEST_JOINTS || words.length() > LONGEST) {
            return 0;
        }
        return DOORS.stream().mapToInt(door -> article.cues(door, head).size()).sum();
    }

    private static int doors(TitleWords title) {
        if (joints(title.title()) < FEWEST_JOINTS || title.title().length() > LONGEST || title.has("warning")) {
            return 0;
        }
        return (int) title.cues().all().stream()
                .filter(cue -> DOORS.contains(cue.category()))
                .count();
    }

    private static int joints(String head) {
        int joints = 0;
        for (int at = 1; at + 1 < head.length(); at++) {
            boolean end = JOINTS.indexOf(head.charAt(at - 1)) < 0;
            joints += end && JOINTS.indexOf(head.charAt(at)) >= 0 ? 1 : 0;
        }
        return joints;
    }
}
