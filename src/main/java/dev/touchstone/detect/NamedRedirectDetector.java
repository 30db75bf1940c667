package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A service's name is the text of a link to somebody else's host, whose whole path is that name or its beginning:
 * {@code [Quilltide](https://xk.sample-host.net/quill)}. So are the links written with which authors hide their personal ones; a page
 * about the service would have a longer address, and the service itself its own host.
 */
final class NamedRedirectDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "named-redirect",
            "referral_spam",
            "A service's name leads through somebody else's host by a path that is that name, as hidden personal links do.");
    private static final double STRENGTH = 0.4;
    /** A shorter path is a name by chance. */
    private static final int SHORTEST = 3;
    /** A shorter word in a title may be any word. */
    private static final int SHORTEST_TITLED = 5;
    /** Digits of a document's number. */
    private static final int LONG_NUMBER = 4;
    /** So many hyphens part the words of a title. */
    private static final int WORDS_OF_TITLE = 2;
    /** First labels of hosts that only send on. */
    private static final Set<String> GATES =
            Set.of("go", "out", "aff", "link", "links", "ref", "refer", "get", "to", "r", "s", "u");
    /** A longer text is a sentence, in UTF-16 code units. */
    private static final int LONGEST = 40;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<String, List<AddressOccurrence>> byHost = new LinkedHashMap<>();
        for (AddressOccurrence link : article.addresses()) {
            if (link.role() == AddressOccurrence.Role.TARGET
                    && link.isFollowed()
                    && link.isForeign()
                    && !link.internal()
                    && isNamed(article, link)) {
                byHost.computeIfAbsent(link.address().host(), unused -> new ArrayList<>())
                        .add(link);
            }
        }
        List<Evidence> found = new ArrayList<>();
        // A host with a front door or longer addresses has pages of its own to show.
        article.addresses().stream()
                .filter(address -> address.address().segments().size() != 1
                        || !address.address().query().isEmpty())
                .forEach(address -> byHost.remove(address.address().host()));
        byHost.forEach((host, named) -> {
            List<AddressOccurrence> links = alike(article, named);
            List<Span> spans = links.stream().map(AddressOccurrence::span).toList();
            found.add(Evidence.of(
                    SIGNAL,
                    links.get(0).host().brand(),
                    spans,
                    List.of(new Subject.Address(links.get(0).address())),
                    1 - Math.pow(1 - STRENGTH, links.size()),
                    Because.of(
                            "named-redirect",
                            Map.of(
                                    "host", host,
                                    "words", spans.get(0).cut(article.text()),
                                    "count", Integer.toString(links.size())))));
        });
        return found;
    }

    /** What is named once is that link wherever it stands. */
    private static List<AddressOccurrence> alike(ScannedArticle article, List<AddressOccurrence> named) {
        Set<String> urls = named.stream().map(link -> link.address().url()).collect(Collectors.toSet());
        return article.addresses().stream()
                .filter(link ->
                        link.isFollowed() && urls.contains(link.address().url()))
                .toList();
    }

    private static boolean isNamed(ScannedArticle article, AddressOccurrence link) {
        List<String> segments = link.address().segments();
        if (segments.size() != 1 || Legible.cut(article.legible(), link.span()).length() > LONGEST) {
            return false;
        }
        String path = letters(segments.get(0));
        String words = link.span().cut(article.text());
        String name = letters(link.span().cut(article.legible()));
        return path.length() >= SHORTEST
                && (article.hasMention(link.span())
                        || (!isNumber(path) && (isProper(words) || isTitled(article, name))))
                && name.startsWith(path)
                && !letters(link.address().domain().orElse(link.address().host()))
                        .contains(path)
                && segments.get(0).indexOf('.') < 0
                && !isPageOrFolder(link, segments.get(0));
    }

    /** {@code P1938R3}, {@code RFC2119}: documents are cited by a letter or more and a long number, and few services are called so. */
    private static boolean isNumber(String path) {
        int start = 0;
        while (start < path.length() && Character.isLetter(path.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < path.length() && Character.isDigit(path.charAt(end))) {
            end++;
        }
        return start > 0 && end - start >= LONG_NUMBER;
    }

    /** {@code docs.maren.net/quill/}, {@code maren.net/quill-and-other-hosts}: what a site calls its own pages. */
    private static boolean isPageOrFolder(AddressOccurrence link, String segment) {
        String host = link.address().host();
        boolean gate = GATES.contains(host.substring(0, Math.max(0, host.indexOf('.'))));
        boolean folder = link.address().path().endsWith("/") && !gate;
        return folder || segment.chars().filter(c -> c == '-').count() >= WORDS_OF_TITLE;
    }

    /** Names that no registry knows begin with a capital, and not with what any page is called. */
    private static boolean isProper(String words) {
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        String first = words.substring(start, end);
        return !first.isEmpty()
                && !Character.isLowerCase(first.charAt(0))
                && !SiteWords.holds(first.toLowerCase(Locale.ROOT));
    }

    /** Among Chinese, a word of letters is a name in small ones too; the title is about it. */
    private static boolean isTitled(ScannedArticle article, String name) {
        String title = article.segmented().title().folded();
        return name.length() >= SHORTEST_TITLED
                && title.codePoints().anyMatch(Character::isIdeographic)
                && !SiteWords.holds(name)
                && Arrays.asList(title.split("[^a-z0-9]+")).contains(name);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
