package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;

/** Where words of somebody else end, though no mark closes them, because the same line goes on to call them a fraud. */
final class Turn {
    private static final List<String> REPROACHES = List.of("warning", "repudiate", "denial");
    private static final String MARKS = "，。！；》”」』,.!;";

    private final ScannedArticle article;
    private final ExposureWords words;
    private final String text;

    Turn(ScannedArticle article) {
        this.article = article;
        this.words = new ExposureWords(article);
        this.text = article.legible();
    }

    /** {@code …，其实这是钓鱼网站}: behind the mark before the clause; the end of what is passed on where no clause turns. */
    int within(Span passedOn) {
        int turn = passedOn.end();
        for (String category : REPROACHES) {
            for (CueHit cue : article.cues(category, new Span(passedOn.start(), turn))) {
                int clause = clause(cue.span(), passedOn.start());
                if (clause > passedOn.start() && turns(cue.span(), clause)) {
                    turn = clause;
                    break;
                }
            }
        }
        return turn;
    }

    /** Behind the nearest mark before the words; the floor where there is none within reach. */
    private int clause(Span words, int floor) {
        int at = words.start();
        while (at > floor && words.start() - at < ExposureWords.CALLED && MARKS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at > floor && MARKS.indexOf(text.charAt(at - 1)) >= 0 ? at : floor;
    }

    private boolean turns(Span reproach, int clause) {
        Span sentence = article.passages().sentenceAround(reproach);
        Span rest = new Span(clause, Math.max(clause, sentence.end()));
        return (words.isCalledSo(reproach, clause) || (sentence.start() >= clause && words.isBare(sentence)))
                && !words.isAsked(sentence)
                && !ExposureTerms.isAny(Legible.cut(text, rest), ExposureTerms.ELSEWHERE);
    }
}
