package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.SentenceFeatures;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The sentences that give the reader a link that is nobody's official one, a personal link or a code, and what they are made of. No
 * more than a few of an article are read: who promotes does so throughout.
 */
final class GivingSentences {
    /** So many are read, spread over the article. */
    private static final int MOST = 10;
    /** A line with fewer letters beside its address says nothing: what is above it is read along. */
    private static final int FEWEST_LETTERS = 8;
    /** Lengths are told apart by their logarithm, up to this class. */
    private static final int LONGEST_CLASS = 8;

    private static final double CLASS = Math.log(1.6);

    private GivingSentences() {}

    /** By place. */
    static List<Given> in(ScannedArticle article) {
        TreeSet<Span> sentences = new TreeSet<>();
        for (AddressOccurrence address : article.addresses()) {
            if (address.isFollowed() && !address.internal() && (!address.isOfficial() || address.isReferral())) {
                sentences.add(around(article, address.span()));
            }
        }
        for (CodeBook.Entry entry : article.codes().entries()) {
            for (Span span : entry.spans()) {
                sentences.add(around(article, span));
            }
        }
        List<Span> all = List.copyOf(sentences);
        List<Given> given = new ArrayList<>();
        int count = Math.min(MOST, all.size());
        for (int i = 0; i < count; i++) {
            Span sentence = all.get((int) ((long) i * all.size() / count));
            given.add(new Given(sentence, features(article, sentence)));
        }
        return List.copyOf(given);
    }

    /** The sentence, with the one above it where it is little more than an address. */
    private static Span around(ScannedArticle article, Span span) {
        Passages passages = article.passages();
        Span sentence = passages.sentenceAround(span);
        if (letters(article, sentence) >= FEWEST_LETTERS) {
            return sentence;
        }
        return passages.sentenceBefore(sentence)
                .or(() -> passages.lineBefore(span))
                .map(before -> new Span(Math.min(before.start(), sentence.start()), sentence.end()))
                .orElse(sentence);
    }

    private static int letters(ScannedArticle article, Span sentence) {
        String text = article.legible();
        int letters = 0;
        for (int at = sentence.start(); at < sentence.end() && letters < FEWEST_LETTERS; at++) {
            if (Character.isLetter(text.charAt(at)) && !article.isInAddress(new Span(at, at + 1))) {
                letters++;
            }
        }
        return letters;
    }

    /** What a sentence is made of, with the cues in it and the block it stands in. */
    static SentenceFeatures features(ScannedArticle article, Span sentence) {
        List<Span> addresses = new ArrayList<>();
        for (LocatedAddress address : article.segmented().addresses()) {
            if (sentence.overlaps(address.span())) {
                addresses.add(address.span());
            }
        }
        List<Span> codes = new ArrayList<>();
        for (CodeBook.Entry entry : article.codes().entries()) {
            for (Span span : entry.spans()) {
                if (sentence.overlaps(span)) {
                    codes.add(span);
                }
            }
        }
        TreeSet<String> beside = new TreeSet<>();
        article.cuesWithin(sentence).forEach(cue -> beside.add("cue:" + cue.category()));
        int middle = (sentence.start() + sentence.end()) / 2;
        beside.add("block:"
                + article.passages()
                        .blockAround(new Span(middle, middle))
                        .map(Block::kind)
                        .map(Block.Kind::name)
                        .orElse(""));
        beside.add("length:" + Math.min(LONGEST_CLASS, (int) (Math.log(sentence.length() + 1.0) / CLASS / 2)));
        return SentenceFeatures.of(
                article.segmented().folded(),
                sentence,
                addresses,
                article.mentions(sentence).stream().map(BrandMention::span).toList(),
                codes,
                beside);
    }

    /**
     * One sentence.
     *
     * @param features what it is made of
     */
    record Given(Span sentence, SentenceFeatures features) {}
}
