package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The sentences that an article says itself, what it quotes or passes on cut out. */
final class OwnVoice {
    /** A shorter quotation without an address or a code is a word within a sentence, in UTF-16 code units. */
    private static final int WORD = 30;
    /** Nobody reads on so far to learn what a bait was; of a longer article the beginning is read. */
    private static final int MOST = 2000;

    private final ByPlace<Span> sentences;

    private OwnVoice(List<Span> sentences) {
        this.sentences = new ByPlace<>(sentences, span -> span);
    }

    static OwnVoice of(ScannedArticle article, Quotations quotations) {
        String text = article.text();
        List<Span> found = new ArrayList<>();
        int at = 0;
        for (Span quotation : quotations.all()) {
            boolean whole = quotation.length() >= WORD
                    || article.hasCode(quotation)
                    || article.hasAddress(quotation, address -> true);
            if (whole && quotation.end() > at) {
                add(article, at, Math.max(at, quotation.start()), found);
                at = quotation.end();
            }
        }
        add(article, at, text.length(), found);
        return new OwnVoice(found);
    }

    private static void add(ScannedArticle article, int from, int to, List<Span> found) {
        int at = from;
        while (at < to && found.size() < MOST) {
            Span sentence = article.passages().sentenceAround(new Span(at, at + 1));
            Span own = new Span(at, Math.min(to, Math.max(at + 1, sentence.end())));
            if (own.length() > 1 && !article.isHidden(own)) {
                found.add(own);
            }
            at = own.end();
        }
    }

    /** Those that begin at the offset or behind it, at most so many, by place. */
    List<Span> from(int offset, int most) {
        int first = sentences.indexFrom(offset);
        List<Span> all = sentences.all();
        return all.subList(first, Math.min(all.size(), first + most));
    }

    /** The last that begin before the offset, at most so many, by place. */
    List<Span> before(int offset, int most) {
        int behind = sentences.indexFrom(offset);
        return sentences.all().subList(Math.max(0, behind - most), behind);
    }
}
