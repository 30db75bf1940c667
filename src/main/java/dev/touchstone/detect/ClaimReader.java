package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.web.Resemblance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what words claim of the address that they are bound to: of which brand they speak, how nearly, and whether they are denied. */
final class ClaimReader {
    /** A brand this near to the words is the one they speak of, in UTF-16 code units. */
    private static final int BRAND = 24;

    private static final int SHORTEST_NAME = 4;
    /** Words reach over one line end. */
    private static final int MOST_LINE_ENDS = 1;

    private final ScannedArticle article;
    private @Nullable Target lately;

    ClaimReader(ScannedArticle article) {
        this.article = article;
    }

    Claim claim(String category, Span words, AddressOccurrence target, Claim.Manner manner) {
        Span scope = new Span(
                Math.min(words.start(), target.span().start()),
                Math.max(words.end(), target.span().end()));
        Span passage = article.passages().sentenceAround(words);
        Span wider = new Span(Math.min(passage.start(), scope.start()), Math.max(passage.end(), scope.end()));
        Optional<String> resembled = target.host().resemblance().map(Resemblance::brand);
        // Where several are named, a host that is made to resemble one of them says whose it claims to be.
        Optional<BrandMention> mention = resembled
                .flatMap(likeness -> article.mentionsOf(likeness).nearest(words, wider))
                .or(() -> isOfItself(words, target) ? Optional.empty() : article.nearestMention(words, wider))
                .filter(named -> scope.contains(named.span()) || isOfOneLine(words, named.span()));
        boolean near = mention.map(named -> named.span().distanceTo(words) <= BRAND || scope.contains(named.span()))
                .orElse(false);
        // So does one where the words name nobody.
        Optional<String> brand = mention.map(BrandMention::brand).or(() -> resembled);
        return new Claim(category, words, brand, near, target, manner, scope, isDenied(words, target));
    }

    /** {@code Kastlo 官网：https://kastlo.com}, in whatever article: the host by its own name, in a clause that names no brand. */
    private boolean isOfItself(Span words, AddressOccurrence target) {
        String text = article.legible();
        int end = words.start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        String label = Hosting.label(target.address());
        int start = end - label.length();
        return label.length() >= SHORTEST_NAME
                && start >= 0
                && text.regionMatches(true, start, label, 0, label.length())
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && article.mentions(article.passages().clauseAround(words)).isEmpty();
    }

    /** What stands two lines further is another entry; empty lines are none. */
    private boolean isOfOneLine(Span words, Span name) {
        int from = Math.min(words.end(), name.end());
        int to = Math.max(words.start(), name.start());
        int ends = 0;
        boolean ended = false;
        for (int at = from; at < to && ends <= MOST_LINE_ENDS; at++) {
            char c = article.text().charAt(at);
            ends += c == '\n' && !ended ? 1 : 0;
            ended = c == '\n' || (ended && Character.isWhitespace(c));
        }
        return ends <= MOST_LINE_ENDS;
    }

    private boolean isDenied(Span words, AddressOccurrence target) {
        Target known = known(target);
        return (Warnings.denies(article, words) || known.warnedOf())
                && (!known.worded()
                        || article.hasCue("denial", article.passages().clauseAround(words)));
    }

    /** Words bound to one address come one after the other; a link may be as long as the article. */
    private Target known(AddressOccurrence address) {
        Target known = lately;
        if (known == null || !known.address().equals(address)) {
            boolean worded = address.role() != AddressOccurrence.Role.TEXT
                    && !address.span()
                            .cut(article.text())
                            .contains(address.address().site());
            known = new Target(address, worded, Warnings.warnsOf(article, address.span()));
            lately = known;
        }
        return known;
    }

    /**
     * What an address is, whatever is claimed of it.
     *
     * @param worded a link to follow with words of its own: not warned of by words around it, only a denial speaks of it
     * @param warnedOf whether a warning speaks of it
     */
    private record Target(AddressOccurrence address, boolean worded, boolean warnedOf) {}
}
