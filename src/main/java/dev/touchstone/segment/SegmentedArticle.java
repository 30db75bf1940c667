package dev.touchstone.segment;

import dev.touchstone.article.Article;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Language;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An article with its folded view, its addresses and its language. Sentences are cut and tokens made when first asked for, and
 * are the same ever after; both need the models that it was segmented with, and throw {@link IllegalStateException} when those
 * are closed. All spans are of the original text. Safe for any number of threads.
 */
public final class SegmentedArticle {
    private final Article article;
    private final FoldedText folded;
    private final FoldedText title;
    private final Language language;
    private final List<LocatedAddress> addresses;
    private final Mask mask;
    private final Segmenters segmenters;
    private final Map<Sentence, List<Token>> tokens = new ConcurrentHashMap<>();
    private volatile @Nullable List<Sentence> sentences;

    SegmentedArticle(
            Article article,
            FoldedText folded,
            FoldedText title,
            Language language,
            List<LocatedAddress> addresses,
            Mask mask,
            Segmenters segmenters) {
        this.article = article;
        this.folded = folded;
        this.title = title;
        this.language = language;
        this.addresses = addresses;
        this.mask = mask;
        this.segmenters = segmenters;
    }

    public Article article() {
        return article;
    }

    /** The folded view of {@link Article#text()}. */
    public FoldedText folded() {
        return folded;
    }

    /** The folded view of {@link Article#title()}, which may or may not stand in the text as well; its spans are its own. */
    public FoldedText title() {
        return title;
    }

    /** {@link Language#UNDETERMINED} where the text is too short or no language at all. */
    public Language language() {
        return language;
    }

    /** Every occurrence, by place. */
    public List<LocatedAddress> addresses() {
        return addresses;
    }

    /**
     * By place, without overlap; every letter and digit is in one. None reaches over the edge of a block, and none ends within
     * an address unless a block does.
     */
    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = segmenters.sentences(article, folded.seen(), language, mask);
            sentences = known;
        }
        return known;
    }

    /** The sentence that holds the offset; none between two. */
    public Optional<Sentence> sentenceAt(int offset) {
        List<Sentence> all = sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).span().contains(offset) ? Optional.of(all.get(low)) : Optional.empty();
    }

    /**
     * The words, signs and addresses of a sentence, by place.
     *
     * @throws IllegalArgumentException if the sentence reaches beyond the text
     */
    public List<Token> tokens(Sentence sentence) {
        if (sentence.span().end() > article.text().length()) {
            throw new IllegalArgumentException("sentence " + sentence.span() + " is not of " + article.id());
        }
        return tokens.computeIfAbsent(sentence, wanted -> segmenters.tokens(article.text(), wanted, language, mask));
    }

    /**
     * The physical line that holds the offset, without its end; at a line's end, the line that ends there.
     *
     * @throws IndexOutOfBoundsException if the offset is negative or behind the end of the text
     */
    public Span lineAt(int offset) {
        String text = article.text();
        int start = text.lastIndexOf('\n', java.util.Objects.checkIndex(offset, text.length() + 1) - 1) + 1;
        int newline = text.indexOf('\n', offset);
        int end = newline < 0 ? text.length() : newline;
        return new Span(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }
}
