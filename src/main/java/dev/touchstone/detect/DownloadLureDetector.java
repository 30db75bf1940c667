package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.knowledge.LexiconEntry;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import dev.touchstone.text.TextFolder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page is headed, or lies at a path, by the words with which people look for a program without paying: free download, unlocked, a crack.
 * Its download is a file, or a page among everybody's, that its maker does not vouch for. Who gives away a program of his own calls it
 * by its name.
 */
final class DownloadLureDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "download-lure",
            "impersonation",
            "A page headed by words for getting a program free or unlocked hands out a file or a page among everybody's.");

    static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "iso", "img", "cab");
    private static final TextFolder FOLDER = new TextFolder();
    private static final int LONGEST_HEAD = 200;
    private static final int SHORTEST_NAME = 4;
    private static final double FILE = 0.9;
    /** A page among everybody's may say more before it hands anything out. */
    private static final double PAGE = 0.7;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean official = article.carrier().filter(CarrierFacts::isOfficial).isPresent();
        List<AddressOccurrence> downloads = official ? List.of() : downloads(article);
        if (downloads.isEmpty() || PageHead.warns(article)) {
            return List.of();
        }
        String head = head(article);
        return lure(article, head).stream()
                .flatMap(words -> evidence(article, head, words, downloads).stream())
                .toList();
    }

    private static List<AddressOccurrence> downloads(ScannedArticle article) {
        return article.addresses().stream()
                .filter(link -> link.role() == AddressOccurrence.Role.TARGET && link.isFollowed() && !link.isOfficial())
                .filter(link -> isFile(link) || (!link.internal() && article.hasCue("download", link.span())))
                .filter(link -> !isOwnHouse(article, link))
                .toList();
    }

    private static boolean isFile(AddressOccurrence link) {
        String file = link.address().fileName().orElse("").toLowerCase(Locale.ROOT);
        return PackageFile.isOne(link) || ARCHIVES.contains(file.substring(file.lastIndexOf('.') + 1));
    }

    /** What a house gives out on its own host is its own. */
    private static boolean isOwnHouse(ScannedArticle article, AddressOccurrence link) {
        return link.internal()
                && article.carrier()
                        .filter(carrier -> !Hosting.isShared(article, carrier))
                        .isPresent();
    }

    /** Title, first headings and the path at which the page lies, as they are written. */
    private static String head(ScannedArticle article) {
        String path = article.carrier()
                .map(carrier -> String.join(" ", carrier.address().segments()))
                .orElse("");
        return Stream.concat(
                        Stream.of(article.title().title(), path),
                        article.heads().stream().map(block -> PageHead.words(article, block)))
                .map(words -> words.length() > LONGEST_HEAD ? words.substring(0, LONGEST_HEAD) : words)
                .collect(Collectors.joining("\n"));
    }

    /** With spaces where paths and names of projects have marks; offsets stay. */
    private static String parted(String head) {
        return head.replace('-', ' ').replace('_', ' ').replace('+', ' ');
    }

    private static Optional<String> lure(ScannedArticle article, String head) {
        FoldedText folded = FOLDER.fold(parted(head));
        return article.knowledge().lexicon().scan(folded).stream()
                .filter(match -> match.entry() instanceof LexiconEntry.Cue cue
                        && cue.category().equals("lure"))
                .map(match -> folded.toOriginal(match.start(), match.end()).cut(head))
                .findFirst();
    }

    private static Optional<Evidence> evidence(
            ScannedArticle article, String head, String words, List<AddressOccurrence> downloads) {
        String letters = PageName.plain(parted(head)).replace(" ", "");
        List<AddressOccurrence> strange = downloads.stream()
                .filter(link -> Hosting.isShared(article, link)
                        || !bears(letters, link.address().site()))
                .toList();
        if (strange.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = strange.stream().map(AddressOccurrence::span).toList();
        AddressOccurrence first = strange.get(0);
        return Optional.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                spans,
                List.of(new Subject.Address(first.address())),
                strange.stream().anyMatch(DownloadLureDetector::isFile) ? FILE : PAGE,
                Because.of(
                        "download-lure",
                        Map.of(
                                "sought", words,
                                "site", first.address().site(),
                                "count", Integer.toString(strange.size())))));
    }

    /** Whether the site's own name stands in the heading: its maker's, as far as names tell. */
    private static boolean bears(String letters, String site) {
        String label = site.substring(0, Math.max(0, site.indexOf('.')));
        return label.length() >= SHORTEST_NAME && letters.contains(label);
    }
}
