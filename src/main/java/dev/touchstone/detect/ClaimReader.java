package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.web.Resemblance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what words claim of the address that they are bound to: of which brand they speak, how nearly, and whether they are denied. */
final class ClaimReader {
    /** A brand this near to the words is the one they speak of, in UTF-16 code units. */
    private static final int BRAND = 24;

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
                .or(() -> article.nearestMention(words, wider));
        boolean near = mention.map(named -> named.span().distanceTo(words) <= BRAND || scope.contains(named.span()))
                .orElse(false);
        // So does one where the words name nobody.
        Optional<String> brand = mention.map(BrandMention::brand).or(() -> resembled);
        return new Claim(category, words, brand, near, target, manner, scope, isDenied(words, target));
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
