package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one personal link of an article that would stand without it, called what it is where it stands: on the brand's own host, no
 * second link, and its code at most once more in words.
 */
final class DisclosureDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "disclosure",
            "The article's only personal link is called one where it stands, and the article stands without it.");

    private static final Set<String> RELIEVED = Set.of(
            "referral-link",
            "referral-shaped-link",
            "personal-exits",
            "referral-entrance",
            "authors-own",
            "cloaked-referral",
            "invite-code",
            "code-identity",
            "pushed-code");

    /** Disclosed or not, a short text around a link is there for the link. */
    private static final int FEWEST_SENTENCES = 8;

    private static final int MOST_PLACES = 2;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<CodeBook.Entry> entries = article.strangersCodes().entries();
        if (article.cues("disclosure").isEmpty()
                || entries.size() != 1
                || entries.get(0).spans().size() > MOST_PLACES
                || article.sentencesRead() < FEWEST_SENTENCES) {
            return List.of();
        }
        List<AddressOccurrence> links = entries.get(0).occurrences().stream()
                .flatMap(code -> code.address().stream())
                .distinct()
                .toList();
        if (links.size() != 1 || !links.get(0).isOfficial() || links.get(0).hidden()) {
            return List.of();
        }
        Span link = links.get(0).span();
        Optional<CueHit> disclosure = article
                .cues("disclosure", article.passages().sentenceAround(link))
                .stream()
                .findFirst()
                .or(() -> article.cues("disclosure", article.passages().lineAround(link)).stream()
                        .findFirst());
        return disclosure
                .map(cue -> List.of(relief(article, cue.span(), entries.get(0), link)))
                .orElse(List.of());
    }

    private static Evidence relief(ScannedArticle article, Span disclosure, CodeBook.Entry code, Span link) {
        List<Span> scope = new ArrayList<>(code.spans());
        scope.add(link);
        String words = disclosure.cut(article.text());
        return Evidence.relieving(
                SIGNAL,
                List.of(disclosure),
                words,
                Because.of("disclosure", Map.of("words", words, "code", code.code())),
                new Relief(RELIEVED, scope, Optional.empty()));
    }
}
