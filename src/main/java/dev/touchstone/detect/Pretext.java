package dev.touchstone.detect;

import static dev.touchstone.detect.AskedKind.CARD;
import static dev.touchstone.detect.AskedKind.CREDENTIAL;

import dev.touchstone.text.Span;
import java.util.List;

/**
 * A form for a password or a card under the pretext that something is wrong with the reader's account: it is on hold, somebody was
 * in it, a payment was not taken. Pages that log people in, and shops' pages, ask without any.
 */
final class Pretext {
    /** A card has a number and what goes with it; one of them alone is a word of a text. */
    private static final int FEWEST_OF_CARD = 2;

    /** What has labels of fields and little else is a form, whatever sends it, in UTF-16 code units. */
    private static final int SHORT = 2500;
    /** Labels side by side, in UTF-16 code units. */
    private static final int ROW = 48;

    private Pretext() {}

    /** The fields of such a form, by place; none where there is no form or no pretext. */
    static List<Span> fields(ScannedArticle article) {
        boolean form = new FormFields(article).isThere() || article.text().length() <= SHORT;
        if (article.cues("pretext").isEmpty()
                || !form
                || article.cues("pretext").stream().allMatch(cue -> article.isHidden(cue.span()))) {
            return List.of();
        }
        Demands demands = article.demands();
        List<Span> card = demands.fields(CARD);
        if (demands.count(article, CARD) >= FEWEST_OF_CARD && !card.isEmpty()) {
            return card;
        }
        List<Span> credentials = demands.fields(CREDENTIAL);
        return credentials.isEmpty() ? rows(article) : credentials;
    }

    /** Labels and the button of a log-in in one line: {@code Email Password Continue}. */
    private static List<Span> rows(ScannedArticle article) {
        return article.cues(CREDENTIAL.category()).stream()
                .map(CueHit::span)
                .filter(span -> !article.isHidden(span))
                .filter(span -> {
                    String line =
                            Legible.cut(article.legible(), article.passages().lineAround(span));
                    return line.length() <= ROW && line.chars().noneMatch(c -> ".,;:?!。，；：？！".indexOf(c) >= 0);
                })
                .toList();
    }

    /** Whether the page is headed by a brand of the registry, and lies elsewhere. */
    static boolean inBrandsName(ScannedArticle article) {
        return article.carrier()
                .filter(facts -> article.mainBrand()
                        .filter(brand -> !facts.isOfficialOf(brand) && PageHead.names(article, brand, facts))
                        .isPresent())
                .isPresent();
    }
}
