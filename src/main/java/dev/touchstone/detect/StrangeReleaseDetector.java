package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page headed by a program's name hands out, as that program, what lies with somebody who is called by no word of the page: the release
 * of another's repository, a script there that is to be run unread, or, where a password is told that keeps scanners out of the archive, a
 * download from any stranger's host.
 * Projects give out what they made under their own name; whoever passes on another's program speaks of it.
 */
final class StrangeReleaseDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "strange-release",
            "impersonation",
            "The download of a page headed by a program's name is a stranger's release, script or locked archive of another name.");

    private static final double LOCKED = 1;
    private static final double OPEN = 0.8;
    /** People lock what they pass on for other reasons too. */
    private static final double ARCHIVE = 0.6;

    /** A friend's set-up is fetched so as well. */
    private static final double SCRIPT = 0.5;

    private static final List<String> ARCHIVES = List.of("archive", "zip", "rar", "extract", "解压", "解壓", "压缩", "壓縮");
    /** Owner, repository and what is handed out. */
    private static final int SEGMENTS = 3;

    private static final String RELEASES = "releases";
    /** A page has few downloads; of more than these nothing is asked. */
    private static final int MOST = 16;
    /** What a button says, in UTF-16 code units. */
    private static final int BUTTON = 40;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article.carrier().filter(CarrierFacts::isStrangers).stream()
                .flatMap(carrier -> evidence(article, carrier).stream())
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        List<CueHit> keys = article.cues("archive-key");
        boolean archive = keys.stream().anyMatch(key -> isOfArchive(article, key));
        List<AddressOccurrence> releases = article.addresses().stream()
                .filter(link -> isRelease(link) ? !isOwn(carrier, link) : archive && isStrangers(carrier, link))
                .filter(link -> isButton(article, link.span()))
                .limit(MOST)
                .toList();
        List<AddressOccurrence> scripts = headedByBrand(article)
                ? PipedScripts.in(article).stream()
                        .filter(link -> !isOwn(carrier, link))
                        .limit(MOST)
                        .toList()
                : List.of();
        if ((releases.isEmpty() && scripts.isEmpty())
                || isWarning(article)
                || PageName.of(article).words().isEmpty()) {
            return Optional.empty();
        }
        SpokenNames spoken = new SpokenNames(article);
        List<AddressOccurrence> strange = releases.stream()
                .filter(link -> names(link).noneMatch(spoken::holds))
                .toList();
        if (!strange.isEmpty()) {
            return Optional.of(evidence(article, strange, !keys.isEmpty()));
        }
        List<AddressOccurrence> run = scripts.stream()
                .filter(link -> link.address().segments().stream().limit(2).noneMatch(spoken::hasPartOf))
                .toList();
        return run.isEmpty() || PageHead.warns(article) ? Optional.empty() : Optional.of(script(article, run));
    }

    private static boolean headedByBrand(ScannedArticle article) {
        return article.heads().stream().anyMatch(head -> article.hasMention(head.span()));
    }

    private static Evidence script(ScannedArticle article, List<AddressOccurrence> run) {
        AddressOccurrence first = run.get(0);
        return Evidence.of(
                SIGNAL,
                Optional.empty(),
                run.stream().map(AddressOccurrence::span).toList(),
                List.of(new Subject.Address(first.address())),
                SCRIPT,
                Because.of(
                        "strange-script",
                        Map.of("name", String.join(" ", PageName.of(article).words()), "place", place(first))));
    }

    private static String place(AddressOccurrence link) {
        List<String> path = link.address().segments();
        return link.address().host() + '/' + path.get(0) + '/' + path.get(1);
    }

    /** Whether the first thing that heads the page is a warning; one further down may be part of what it says of itself. */
    private static boolean isWarning(ScannedArticle article) {
        return article.title().has("warning")
                || article.heads().stream().limit(1).anyMatch(head -> article.hasCue("warning", head.span()));
    }

    /** Owner and repository, or what the host is called. */
    private static Stream<String> names(AddressOccurrence link) {
        return isRelease(link) ? link.address().segments().stream().limit(2) : Stream.of(Hosting.label(link.address()));
    }

    private static Evidence evidence(ScannedArticle article, List<AddressOccurrence> strange, boolean locked) {
        AddressOccurrence first = strange.get(0);
        boolean release = isRelease(first);
        return Evidence.of(
                SIGNAL,
                Optional.empty(),
                strange.stream().map(AddressOccurrence::span).toList(),
                List.of(new Subject.Address(first.address())),
                release ? (locked ? LOCKED : OPEN) : ARCHIVE,
                Because.of(
                        release ? "strange-release" : "strange-archive",
                        Map.of(
                                "name",
                                String.join(" ", PageName.of(article).words()),
                                "place",
                                release ? place(first) : first.address().host())));
    }

    private static boolean isRelease(AddressOccurrence link) {
        List<String> path = link.address().segments();
        return link.role() == AddressOccurrence.Role.TARGET
                && link.standing() == Standing.USER_CONTENT
                && !link.hidden()
                && path.size() >= SEGMENTS
                && path.get(2).toLowerCase(Locale.ROOT).equals(RELEASES);
    }

    /** A password of a meeting or a network opens no archive. */
    private static boolean isOfArchive(ScannedArticle article, CueHit key) {
        String words = Legible.cut(article.legible(), key.span());
        return ARCHIVES.stream().anyMatch(words::contains);
    }

    /** By its ending; a link that tells none may lead to one. */
    private static boolean isArchive(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return file.indexOf('.') < 0 || DownloadLureDetector.ARCHIVES.contains(ending);
    }

    /** On a host that nobody registered and that has another name than where the page lies. */
    private static boolean isStrangers(CarrierFacts carrier, AddressOccurrence link) {
        return link.role() == AddressOccurrence.Role.TARGET
                && link.isForeign()
                && !link.internal()
                && !link.hidden()
                && isArchive(link.address().fileName().orElse(""))
                && !PageName.joined(Hosting.label(link.address())).equals(PageName.joined(Hosting.label(carrier)));
    }

    /** A word for a download and little else, or a picture. */
    private static boolean isButton(ScannedArticle article, Span shown) {
        return shown.length() <= BUTTON
                && (article.hasCue("download", shown) || article.isWithin(Block.Kind.ALTERNATIVE, shown.start()));
    }

    /** Whether the page lies with the same owner, or on a host that is called as he or his repository is. */
    private static boolean isOwn(CarrierFacts carrier, AddressOccurrence link) {
        String label = PageName.joined(Hosting.label(carrier));
        List<String> place = carrier.address().segments();
        String owner = link.address().segments().get(0);
        return (!carrier.isOwnHost() && !place.isEmpty() && place.get(0).equalsIgnoreCase(owner))
                || label.equals(PageName.joined(owner))
                || label.equals(PageName.joined(link.address().segments().get(1)));
    }
}
