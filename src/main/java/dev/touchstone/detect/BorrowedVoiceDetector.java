package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page speaks as the maker of a service (our servers, our app, we do not store) and names no maker but a brand that the host is not
 * of: a copy of the brand's own help or front. Whoever speaks so of his own service says somewhere what it is called, and the host
 * is called like that.
 */
final class BorrowedVoiceDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "borrowed-voice",
            "impersonation",
            "A page speaks as the maker of a service, names a brand alone, and lies on a host that is neither the brand's nor named in it.");

    private static final String VOICE = "own-voice";
    private static final String CENTRE = "help-centre";
    /** Who names it less is speaking of something else. */
    private static final int FEWEST_MENTIONS = 2;
    /** Of all names of brands. */
    private static final double LEAST_SHARE = 0.6;

    private static final int FEWEST = 2;
    private static final double HALF = 2;
    /** A copy leads nowhere; who writes about a brand shows the way to it. */
    private static final double LED = 0.4;

    private static final int SHORTEST_LABEL = 4;
    /** In a heading, lower case and as text is read. */
    private static final List<String> JOINING = List.of(
            "connect",
            "integrat",
            "webhook",
            "plugin",
            "sync",
            "import from",
            "接入",
            "对接",
            "對接",
            "整合",
            "串接",
            "绑定",
            "綁定",
            "集成",
            "同步");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (article.cues(VOICE).isEmpty()) {
            return List.of();
        }
        return article.carrier().filter(CarrierFacts::isOwnHost).filter(CarrierFacts::isStrangers).stream()
                .flatMap(carrier -> article.mainBrand().stream()
                        .filter(brand -> isOfBrand(article, brand) && !namesItself(article, carrier, brand))
                        .flatMap(brand -> evidence(article, carrier, brand).stream()))
                .toList();
    }

    private static boolean isOfBrand(ScannedArticle article, String brand) {
        int mentions = article.mentionsOf(brand).all().size();
        return mentions >= FEWEST_MENTIONS
                && mentions >= LEAST_SHARE * article.mentions().size()
                && !PageHead.warns(article)
                && !joins(article);
    }

    /** Headed by how the brand is joined to something else: whose service it then is that speaks is not the brand's. */
    private static boolean joins(ScannedArticle article) {
        String title = article.title().title().toLowerCase(Locale.ROOT);
        List<String> heads = PageHead.spans(article).stream()
                .map(head -> head.cut(article.legible()))
                .toList();
        return JOINING.stream()
                .anyMatch(word -> title.contains(word) || heads.stream().anyMatch(head -> head.contains(word)));
    }

    /** Whether a part of the host's own name stands in the text or the title, or its foot is another's than the brand's. */
    private static boolean namesItself(ScannedArticle article, CarrierFacts carrier, String brand) {
        if (carrier.host().resembles()) {
            return false;
        }
        if (PageFoot.isOfOthers(article, brand)) {
            return true;
        }
        String text = article.legible();
        String title = article.title().title().toLowerCase(Locale.ROOT);
        return Hosting.words(carrier).stream()
                .filter(word -> word.length() >= SHORTEST_LABEL && !SiteWords.holds(word))
                .anyMatch(word -> text.contains(word) || title.contains(word));
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier, String brand) {
        List<Span> said = new ArrayList<>();
        for (CueHit voice : article.cues(VOICE)) {
            Span sentence = article.passages().sentenceAround(voice.span());
            boolean plain = !article.isHidden(voice.span())
                    && !article.hasCue("warning", sentence)
                    && !article.hasCue("reportage", sentence);
            if (plain
                    && (said.isEmpty()
                            || !sentence.contains(said.get(said.size() - 1).start()))) {
                said.add(voice.span());
            }
        }
        boolean centre = article.cues(CENTRE).stream().anyMatch(cue -> isHeadOrMenu(article, cue));
        int points = said.size() + (centre ? 1 : 0);
        if (said.isEmpty() || points < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                SIGNAL,
                Optional.of(brand),
                said,
                List.of(new Subject.Address(carrier.address()), new Subject.Brand(brand)),
                points / (points + HALF) * (links(article, brand) ? LED : 1),
                Because.of(
                        "borrowed-voice",
                        Map.of(
                                "brand", brand,
                                "host", carrier.address().host(),
                                "words", said.get(0).cut(article.text()),
                                "count", Integer.toString(said.size())))));
    }

    /** Whether a link leads to the brand; an address that is only shown leads nobody. */
    private static boolean links(ScannedArticle article, String brand) {
        return article.addresses().stream()
                .anyMatch(address -> address.role() == AddressOccurrence.Role.TARGET
                        && address.isOfficial()
                        && !address.isReferral()
                        && address.isFollowed()
                        && !address.isWrittenOut()
                        && address.host().brand().filter(brand::equals).isPresent());
    }

    /** Alone in its line, as in a menu or a heading. */
    private static boolean isHeadOrMenu(ScannedArticle article, CueHit cue) {
        Span line = article.passages().lineAround(cue.span());
        return line.length() <= 2 * cue.span().length() + SHORTEST_LABEL;
    }
}
