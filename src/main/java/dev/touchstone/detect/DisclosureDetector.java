package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one personal link or code of an article that would stand without it, called what it is in words that a reader sees, wherever
 * they stand: no second link, its code at most once more in words, and no brand's name over a host that is not the brand's.
 */
final class DisclosureDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "disclosure", "The article's only personal link is called one, and the article stands without it.");

    /** What makes a push of it. That it is a personal link stays, disclosed or not. */
    private static final Set<String> RELIEVED = Set.of(
            "referral-shaped-link",
            "personal-exits",
            "referral-entrance",
            "authors-own",
            "cloaked-referral",
            "worded-referral",
            "invite-code",
            "promo-code",
            "code-identity");

    /** How much of the article it takes up, and in what words, says nothing where it is all there is. */
    private static final Set<String> OF_THE_WHOLE = Set.of("promotion-density", "promotion-voice", "referral-wording");

    private static final int MOST_PLACES = 2;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (article.cues("disclosure").isEmpty() && article.cues("sponsored").isEmpty()) {
            return List.of();
        }
        List<CodeBook.Entry> entries = article.strangersCodes().entries();
        if (entries.size() != 1 || entries.get(0).spans().size() > MOST_PLACES) {
            return List.of();
        }
        CodeBook.Entry code = entries.get(0);
        List<AddressOccurrence> links = code.occurrences().stream()
                .flatMap(occurrence -> occurrence.address().stream())
                .distinct()
                .toList();
        boolean alone =
                links.size() <= 1 && links.containsAll(article.personalLinks().all());
        if (!alone || links.stream().anyMatch(link -> !isOpen(article, link)) || isHeadlined(article, code)) {
            return List.of();
        }
        List<Span> offer = new ArrayList<>(code.spans());
        links.forEach(link -> offer.add(link.span()));
        return disclosure(article, offer)
                .filter(words -> Substance.standsWithout(article, offer))
                .map(words -> reliefs(article, words, code, offer))
                .orElse(List.of());
    }

    /** On the host of a brand, or of somebody whom the article does not take for a brand of the registry. */
    private static boolean isOpen(ScannedArticle article, AddressOccurrence link) {
        boolean strangers = link.standing() == Standing.UNREGISTERED
                && article.mainBrand().isEmpty()
                && article.claims().stream()
                        .noneMatch(claim -> claim.target()
                                .address()
                                .site()
                                .equals(link.address().site()));
        return !link.hidden() && (link.isOfficial() || strangers);
    }

    private static boolean isHeadlined(ScannedArticle article, CodeBook.Entry code) {
        return code.spans().stream().anyMatch(span -> article.isWithin(Block.Kind.HEADING, span.start()));
    }

    /** Words that say so anywhere, or that somebody pays for it where it stands. */
    private static Optional<CueHit> disclosure(ScannedArticle article, List<Span> offer) {
        return article.cues("disclosure").stream()
                .filter(cue -> !article.isHidden(cue.span()))
                .findFirst()
                .or(() -> offer.stream()
                        .flatMap(span -> Stream.of(
                                article.passages().sentenceAround(span),
                                article.passages().lineAround(span)))
                        .flatMap(around -> article.cues("sponsored", around).stream())
                        .filter(cue -> !article.isHidden(cue.span()))
                        .findFirst());
    }

    private static List<Evidence> reliefs(
            ScannedArticle article, CueHit disclosure, CodeBook.Entry code, List<Span> offer) {
        Passages passages = article.passages();
        List<Span> scope = new ArrayList<>(offer);
        offer.forEach(span -> scope.add(passages.sentenceAround(span)));
        scope.add(passages.sentenceAround(disclosure.span()));
        return List.of(
                relief(article, disclosure.span(), code, RELIEVED, scope),
                relief(article, disclosure.span(), code, OF_THE_WHOLE, List.of()));
    }

    private static Evidence relief(
            ScannedArticle article, Span disclosure, CodeBook.Entry code, Set<String> signals, List<Span> scope) {
        String words = disclosure.cut(article.text());
        return Evidence.relieving(
                SIGNAL,
                List.of(disclosure),
                words,
                Because.of("disclosure", Map.of("words", words, "code", code.code())),
                new Relief(signals, scope, Optional.empty()));
    }
}
