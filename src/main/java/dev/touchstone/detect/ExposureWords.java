package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What single sentences say of something that an article passes on. */
final class ExposureWords {
    /** Between a word of fraud and what is called so. */
    private static final int NAMED = 4;

    /** Between words that point back, their own length included, and a word of fraud. */
    static final int CALLED = 16;

    private static final String FULL_STOPS = "。，！；、.,!;\n";
    /** Before the first word of an answer stand its author and some marks at most, in UTF-16 code units. */
    private static final int LEAD = 8;
    /** A bare answer is no longer. */
    private static final int ANSWER = 40;

    private final ScannedArticle article;
    private final Reproach reproach;
    private final String text;

    ExposureWords(ScannedArticle article) {
        this.article = article;
        this.reproach = new Reproach(article);
        this.text = article.legible();
    }

    /** How plainly it says of what was passed on that it is a fraud, or disowns it, or tells what it cost those who followed it. */
    Force condemns(Span sentence, boolean followed) {
        String said = said(sentence);
        if (ExposureTerms.isAny(said, ExposureTerms.ELSEWHERE)
                || isAsked(sentence)
                || article.hasCue("reassure", sentence)) {
            return Force.NONE;
        }
        if (isTied(said) && (reproach.accuses(sentence) || isCalledSo(sentence))) {
            return Force.SURE;
        }
        List<CueHit> disowned = article.cues("repudiate", sentence);
        if (!disowned.isEmpty()) {
            String rest = said;
            for (CueHit cue : disowned) {
                rest = rest.replace(said(cue.span()), " ");
            }
            return isTied(rest) || disowned.stream().anyMatch(cue -> cue.span().length() > NAMED)
                    ? Force.SURE
                    : Force.LIKELY;
        }
        if (article.hasCue("harm", sentence, cue -> !isDenied(sentence, cue.span()))) {
            return followed || follows(sentence) ? Force.SURE : Force.LIKELY;
        }
        return isBare(sentence) ? Force.LIKELY : Force.NONE;
    }

    static boolean isTied(String said) {
        return ExposureTerms.isAny(said, ExposureTerms.TIES) || ExposureTerms.isAny(said, ExposureTerms.TURNS);
    }

    /** {@code 警方提醒：这是一个钓鱼网站}: the words of fraud stand right behind those that point back, whatever goes before. */
    boolean isCalledSo(Span sentence) {
        return article.cues("warning", sentence).stream().anyMatch(cue -> {
            int start = Math.max(sentence.start(), cue.span().start() - CALLED);
            return isCalledSo(cue.span(), Math.min(start, cue.span().start()));
        });
    }

    boolean isCalledSo(Span words, int from) {
        String lead = said(new Span(from, words.start()));
        return isTied(lead)
                && !ExposureTerms.isAny(lead, ExposureTerms.AGAINST)
                && !ReproachWords.isDenied(text, words)
                && !ReproachWords.isTested(text, words)
                && !article.hasCue("caution", words)
                && !article.isHidden(words);
    }

    /** Whether it tells that somebody did what he was asked to. */
    boolean follows(Span sentence) {
        return !ExposureTerms.isAny(said(sentence), ExposureTerms.ELSEWHERE)
                && article.hasCue("followed", sentence, cue -> !isDenied(sentence, cue.span()));
    }

    /** How plainly the words before a paste say that it is a fraud: not that somebody was deceived once. */
    Force introducesFraud(Span sentence) {
        String said = said(sentence);
        if (ExposureTerms.isAny(said, ExposureTerms.ELSEWHERE)
                || ReproachWords.isFeared(text, sentence)
                || article.hasCue("claim", sentence)
                || article.hasCue("reassure", sentence)) {
            return Force.NONE;
        }
        for (CueHit cue : article.cues("warning", sentence)) {
            Span clause = Clause.around(article, cue.span());
            boolean accused = !isPassive(cue.span())
                    && reproach.accuses(new Span(
                            Math.max(clause.start(), sentence.start()),
                            Math.max(cue.span().end(), Math.min(clause.end(), sentence.end()))));
            if (accused) {
                Span next = new Span(
                        cue.span().end(), Math.min(sentence.end(), cue.span().end() + 2 * NAMED + LEAD));
                return article.hasCue(
                                "telling",
                                new Span(cue.span().start(), Math.max(cue.span().end(), next.end())),
                                told -> told.span().start() - cue.span().end() <= NAMED)
                        ? Force.SURE
                        : Force.LIKELY;
            }
        }
        return Force.NONE;
    }

    /** Whether it vouches for something, denies that it is a fraud, or sends the reader to what was passed on. */
    boolean vouches(Span sentence) {
        if (article.hasCue("reassure", sentence)) {
            return true;
        }
        boolean denied = article.cues("warning", sentence).stream()
                .anyMatch(cue -> ReproachWords.isDenied(text, cue.span())
                        && !article.hasCue("caution", cue.span())
                        && !isAsked(sentence));
        boolean sent = Stream.of("reference", "link-pointer").anyMatch(category -> article.hasCue(category, sentence))
                && couldPromote(sentence)
                && !article.hasCue("shun", sentence)
                && !article.hasCue("struck", sentence);
        return denied || sent;
    }

    boolean couldPromote(Span sentence) {
        return Stream.of("push", "affirm", "benefit").anyMatch(category -> article.hasCue(category, sentence));
    }

    /** A question whether something is a fraud. */
    boolean asks(Span sentence) {
        return isAsked(sentence) && ExposureTerms.isAny(said(sentence), ExposureTerms.DOUBTS);
    }

    static boolean isQuestion(String title) {
        String said = title.toLowerCase(Locale.ROOT);
        return ExposureTerms.isAny(said, ExposureTerms.QUESTIONS) && ExposureTerms.isAny(said, ExposureTerms.DOUBTS);
    }

    /** Whether a line or sentence anywhere says nothing else, and none denies it. */
    boolean isAnswered() {
        boolean answered = false;
        for (CueHit cue : article.cues("warning")) {
            if (ReproachWords.isDenied(text, cue.span()) && !article.hasCue("caution", cue.span())) {
                Span sentence = article.passages().sentenceAround(cue.span());
                if (!isAsked(sentence)) {
                    return false;
                }
            } else if (!answered && !article.isHidden(cue.span())) {
                answered = isBareFrom(article.passages().sentenceAround(cue.span()), cue.span());
            }
        }
        return answered;
    }

    /** Whether it says nothing else than that it is a fraud. */
    boolean isBare(Span sentence) {
        Span head = new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + ANSWER));
        return Stream.of("warning", "repudiate")
                .flatMap(category -> article.cues(category, head).stream())
                .anyMatch(cue -> isBareFrom(sentence, cue.span()));
    }

    /** {@code 钓鱼。}, {@code Scam.}: the first word behind the author's name is the verdict, and ends there. */
    private boolean isBareFrom(Span sentence, Span cue) {
        int start = sentence.start();
        for (int at = cue.start() - 1; at >= start; at--) {
            char c = text.charAt(at);
            if (c == '\n' || c == '：' || c == ':') {
                start = at + 1;
            }
        }
        String lead = text.substring(start, cue.start());
        int end = cue.end();
        while (end < text.length() && end - cue.end() < LEAD && FULL_STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String rest = Legible.cut(text, cue.end(), end).strip();
        boolean stopped = end == text.length() || FULL_STOPS.indexOf(text.charAt(end)) >= 0;
        return lead.chars().noneMatch(Character::isLetterOrDigit)
                && stopped
                && ExposureTerms.THINGS.contains(rest)
                && sentence.end() - start <= ANSWER
                && !article.hasCue("caution", cue)
                && !isAsked(sentence)
                && (article.hasCue("repudiate", cue)
                        || reproach.accuses(new Span(start, Math.max(end, sentence.end()))));
    }

    /** {@code did not follow it and lost …}: anything denied before makes it another's story. */
    private boolean isDenied(Span sentence, Span words) {
        String before = Legible.cut(text, sentence.start(), Math.max(sentence.start(), words.start()))
                .replace("不到", "")
                .replace("不久", "");
        return ExposureTerms.isAny(before, ExposureTerms.DENIED);
    }

    private boolean isPassive(Span words) {
        return preceded(words, ExposureTerms.PASSIVE);
    }

    private boolean preceded(Span words, List<String> by) {
        String lead = Legible.before(text, words.start(), LEAD).stripTrailing();
        return by.stream().anyMatch(lead::endsWith);
    }

    /** Whether a question ends there. */
    boolean isAsked(Span sentence) {
        int end = Math.min(text.length(), sentence.end() + 1);
        String tail = text.substring(Math.max(sentence.start(), end - 4), end).strip();
        return tail.endsWith("?") || tail.endsWith("？") || tail.endsWith("吗") || tail.endsWith("嗎");
    }

    private String said(Span sentence) {
        return Legible.cut(text, sentence);
    }

    /** How plainly something is said. */
    enum Force {
        NONE,
        /** By words that would also be said of something else. */
        LIKELY,
        SURE
    }
}
