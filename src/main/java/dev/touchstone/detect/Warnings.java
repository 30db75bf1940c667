package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what a warning or a denial speaks of. It reaches its own clause, and the entries of a list that it heads; it does not
 * reach past words that send the reader somewhere, since "beware of fakes, use only …" is how a trap begins.
 */
final class Warnings {
    private static final int LIST = 12;
    /** What stands in one longer block, as in a text without paragraphs, does not speak of all of it. */
    private static final int PARAGRAPH = 600;
    /** Between a brand's name and the words that speak of it stands a particle at most. */
    private static final int BESIDE = 4;

    private static final int NEGATION = 12;
    private static final List<String> NEGATIONS =
            List.of("不是", "并非", "並非", "并不是", "並不是", "不属于", "不屬於", "非", " not", "isn't", "isn’t", "aren't");

    private Warnings() {}

    /** Whether the words are denied, or the address they are bound to is warned of, in their own clause. */
    static boolean denies(ScannedArticle article, Span words, Span address) {
        Span both = new Span(Math.min(words.start(), address.start()), Math.max(words.end(), address.end()));
        return speaksOf(article, both) || isNegated(article, words) || isHeaded(article, address);
    }

    /** Whether the address is only cited: not a link to follow, and spoken of by a warning. */
    static boolean cites(ScannedArticle article, AddressOccurrence address) {
        if (address.role() != AddressOccurrence.Role.TEXT || (address.isReferral() && !isExhibit(article, address))) {
            return false;
        }
        return speaksOf(article, address.span())
                || isHeaded(article, address.span())
                || isTold(article, address.span());
    }

    /** A personal link that its own clause warns of, or that was made unclickable and is recommended to nobody. */
    private static boolean isExhibit(ScannedArticle article, AddressOccurrence address) {
        Span sentence = article.passages().sentenceAround(address.span());
        boolean unclickable = address.spelling() == Spelling.DEFANGED && !article.hasCue("push", sentence);
        return !article.hasCue("benefit", sentence) && (unclickable || speaksOf(article, address.span()));
    }

    /** Whether a code is told of as part of a deceit: its paragraph warns and nothing there sends the reader to use it. */
    static boolean cites(ScannedArticle article, Span code) {
        Span sentence = article.passages().sentenceAround(code);
        boolean ordered = article.hasCue("push", sentence) && !speaksOf(article, code);
        return isTold(article, code) && !article.hasCue("benefit", sentence) && !ordered;
    }

    /** Whether the paragraph warns, and the sentence sends the reader nowhere. */
    private static boolean isTold(ScannedArticle article, Span span) {
        Span paragraph = article.passages()
                .blockAround(span)
                .map(Block::span)
                .filter(block -> block.length() <= PARAGRAPH)
                .orElseGet(() -> article.passages().sentenceAround(span));
        return (article.hasCue("warning", paragraph) || article.hasCue("denial", paragraph))
                && !article.hasCue("affirm", article.passages().sentenceAround(span));
    }

    private static boolean speaksOf(ScannedArticle article, Span of) {
        Span clause = article.passages().clauseAround(of);
        for (String category : new String[] {"warning", "denial"}) {
            boolean speaks = article.hasCue(
                    category,
                    clause,
                    cue -> cue.span().end() > of.start()
                            || !article.hasCue("affirm", new Span(cue.span().end(), of.end())));
            if (speaks) {
                return true;
            }
        }
        return false;
    }

    /** {@code 不是币安官网}, {@code isn't Binance's official site}: the brand stands between the denial and the words. */
    private static boolean isNegated(ScannedArticle article, Span words) {
        String text = article.text();
        Span before = new Span(Math.max(0, words.start() - BESIDE), words.start());
        return article.nearestMention(words, article.passages().sentenceAround(words))
                .map(BrandMention::span)
                .filter(brand -> before.overlaps(brand) && brand.end() <= words.start())
                .map(brand -> text.substring(Math.max(0, brand.start() - NEGATION), brand.start())
                        .stripTrailing()
                        .toLowerCase(Locale.ROOT))
                .filter(lead -> NEGATIONS.stream().anyMatch(lead::endsWith))
                .isPresent();
    }

    /** Whether it is an entry of a list whose heading or leading line warns. */
    private static boolean isHeaded(ScannedArticle article, Span address) {
        Span line = article.passages().lineAround(address);
        Optional<Block> block = article.passages().blockAround(address);
        boolean entry = line.length() - address.length() <= 24
                || block.map(inner -> inner.kind() == Block.Kind.ITEM || inner.kind() == Block.Kind.CELL)
                        .orElse(false);
        Optional<Span> above = Optional.of(line);
        for (int i = 0; i < LIST && entry; i++) {
            above = article.passages().lineBefore(above.get());
            if (above.isEmpty()) {
                return false;
            }
            Span lead = above.get();
            boolean otherEntry = article.hasAddress(
                    lead, other -> lead.length() - other.span().length() <= 24);
            if (!otherEntry) {
                return leads(article, lead) && article.hasCue("warning", lead) && !article.hasCue("affirm", lead);
            }
        }
        return false;
    }

    /** A heading, or a line that ends in a colon. */
    private static boolean leads(ScannedArticle article, Span line) {
        int end = line.end();
        String text = article.text();
        while (end > line.start() && " *_\t\r".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean colon = end > line.start() && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：');
        return colon || article.isWithin(Block.Kind.HEADING, Math.max(line.start(), end - 1));
    }
}
