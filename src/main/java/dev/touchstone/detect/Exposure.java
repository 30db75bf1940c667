package dev.touchstone.detect;

import dev.touchstone.detect.ExposureWords.Force;
import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an article exposes what it passes on: the words that introduce it call it a fraud, or what the article says right behind
 * it does so, tells what it cost somebody, or denies having sent it. A fraud told of before, elsewhere or in general is a straw man;
 * and whoever vouches for what he passes on, or sends the reader there, exposes nothing.
 */
final class Exposure {
    /** So many sentences behind a paste say what it was. */
    private static final int BEHIND = 6;
    /** A verdict on a paste stands right behind it, but for a closing mark, in UTF-16 code units. */
    private static final int BESIDE = 2;
    /** So many are read for words that vouch for it. */
    private static final int READ = 60;
    /** So many sentences of an article are heard by the model; in an article with more pastes none behind them is. */
    private static final int HEARD = 40;

    private static final double PROMOTES = 0.5;

    private final ScannedArticle article;
    private final Quotations quotations;
    private final Lazy<OwnVoice> voice;
    private final ExposureWords words;
    private final Lazy<Boolean> answered;
    private final Map<Span, Boolean> heard = new HashMap<>();

    Exposure(ScannedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
        this.voice = new Lazy<>(() -> OwnVoice.of(article, quotations));
        this.words = new ExposureWords(article);
        this.answered = new Lazy<>(this::isAskedAndAnswered);
    }

    /** How plainly the article exposes what it passes on there; not at all where it vouches for it anywhere. */
    Force exposes(List<Span> passedOn) {
        List<Span> quoted = quotations.around(passedOn);
        if (quoted.isEmpty() || vouches(quoted)) {
            return Force.NONE;
        }
        Force most = answered.get() ? Force.LIKELY : Force.NONE;
        for (Span quotation : quoted) {
            Force exposed = exposed(quotation);
            most = exposed.compareTo(most) > 0 ? exposed : most;
        }
        return most;
    }

    /** Whether the article's own words behind the first of them, or those that introduce any, vouch for it. */
    boolean vouches(List<Span> quoted) {
        List<Span> behind = voice.get().from(quoted.get(0).end(), READ);
        for (Span quotation : quoted) {
            if (introduction(quotation).stream().anyMatch(this::recommends)) {
                return true;
            }
            List<Span> next = voice.get().from(quotation.end(), BEHIND);
            if (next.stream().anyMatch(this::promotes)) {
                return true;
            }
        }
        return behind.stream().anyMatch(this::recommends);
    }

    private List<Span> introduction(Span quotation) {
        return voice.get().before(quotation.start(), 1);
    }

    private Force exposed(Span quotation) {
        Force most = introduction(quotation).stream()
                .map(words::introducesFraud)
                .max(Comparator.naturalOrder())
                .orElse(Force.NONE);
        List<Span> behind = voice.get().from(quotation.end(), BEHIND);
        if (behind.stream().limit(1).anyMatch(next -> next.start() - quotation.end() <= BESIDE && words.isBare(next))) {
            return Force.SURE;
        }
        boolean followed = false;
        for (Span sentence : behind) {
            Force condemned = words.condemns(sentence, followed);
            most = condemned.compareTo(most) > 0 ? condemned : most;
            followed |= words.follows(sentence);
        }
        return most;
    }

    private boolean recommends(Span sentence) {
        return words.vouches(sentence) && !condemns(sentence);
    }

    private boolean condemns(Span sentence) {
        return words.condemns(sentence, false) != Force.NONE;
    }

    private boolean promotes(Span sentence) {
        if (!words.couldPromote(sentence) || condemns(sentence)) {
            return false;
        }
        return heard.computeIfAbsent(
                sentence,
                unheard -> heard.size() >= HEARD
                        || article.knowledge()
                                        .sentences()
                                        .share(SentenceKind.PROMOTION, GivingSentences.features(article, unheard))
                                >= PROMOTES);
    }

    /** {@code 是不是骗局？}, and somebody, quoted or not, answers with nothing else than that it is. */
    private boolean isAskedAndAnswered() {
        boolean asked = false;
        for (Span sentence : voice.get().from(0, READ)) {
            asked |= words.asks(sentence);
        }
        return (asked || ExposureWords.isQuestion(article.article().title())) && words.isAnswered();
    }
}
