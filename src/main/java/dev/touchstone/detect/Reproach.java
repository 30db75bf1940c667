package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that call something a fraud, disown it or tell the reader to keep away from it, and what they say it of. Words that only
 * tell the reader to take care, or the world that there are frauds, say it of nothing: a trap says as much.
 */
final class Reproach {
    /** Categories of words that refer to what was told of. */
    static final List<String> BACK = List.of("reference");
    /** Of words that refer to what follows. */
    static final List<String> AHEAD = List.of("reference-ahead");

    /** Of either. */
    static final List<String> BOTH = List.of("reference", "reference-ahead");

    /** Categories of words without which nothing is said of anything. */
    private static final List<String> WORDS = List.of("warning", "denial", "shun");

    private static final int CLAUSE = 500;
    /** What names a place stands this near to what refers to it, in UTF-16 code units. */
    private static final int NEAR = 12;
    /** Longer than a brand's name and the name of a place. */
    private static final int NAME = 32;

    private final ScannedArticle article;
    private final String text;

    Reproach(ScannedArticle article) {
        this.article = article;
        this.text = article.legible();
    }

    /** Whether the article holds such words at all. */
    boolean isSaid() {
        for (String category : WORDS) {
            if (!article.cues(category).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds them, or words that refer to something: without either nothing is said of anything. */
    boolean mayBeSaid() {
        return isSaid()
                || !article.cues("reference").isEmpty()
                || !article.cues("reference-ahead").isEmpty();
    }

    /** Whether the words of its own clause say it of the span. */
    boolean isSaidOf(Span of) {
        if (!isSaidWithin(near(of))) {
            return false;
        }
        Span clause = Clause.around(article, of);
        Span before = new Span(clause.start(), of.start());
        Span behind = new Span(of.end(), clause.end());
        return isNamed(before, of) || isTold(of, behind) || isShunned(before, of, behind);
    }

    private boolean isSaidWithin(Span span) {
        for (String category : WORDS) {
            if (article.hasCue(category, span)) {
                return true;
            }
        }
        return false;
    }

    /** A clause reaches no further, however many addresses stand in its row; for telling quickly that nothing is said. */
    private static Span near(Span of) {
        return new Span(Math.max(0, of.start() - CLAUSE), of.end() + CLAUSE);
    }

    /** {@code the fake site …}, {@code 谨防仿冒网站：…}, {@code a page that poses as … on …}. */
    private boolean isNamed(Span before, Span of) {
        if (ReproachWords.isHearsay(text, before)) {
            return false;
        }
        boolean general = article.hasCue("caution", before);
        for (CueHit cue : accusing(new Span(before.start(), of.end()))) {
            Span between = between(cue.span(), of);
            boolean bound = general
                    ? isKindOfPlace(cue.span(), of)
                    : !isAside(between) && !article.hasCue("affirm", new Span(between.start(), of.end()));
            if (cue.span().start() < of.end() && bound && !ReproachWords.isOfOthers(text, between)) {
                return true;
            }
        }
        return false;
    }

    /** {@code … is a fake}, {@code … 系钓鱼网站}. */
    private boolean isTold(Span of, Span behind) {
        return !article.hasCue("caution", behind)
                && accusing(behind).stream()
                        .anyMatch(cue -> !ReproachWords.isOfOthers(
                                text, new Span(of.end(), cue.span().end())));
    }

    /** {@code do not visit …}, {@code 警惕 …}, {@code …: do not click}. */
    private boolean isShunned(Span before, Span of, Span behind) {
        for (CueHit cue : article.cues("shun", before)) {
            String gap = text.substring(cue.span().end(), of.start());
            boolean colon = gap.indexOf(':') >= 0 || gap.indexOf('：') >= 0;
            if (ReproachWords.isJoining(gap)
                    && !(colon && isCareAlone(cue))
                    && !ReproachWords.isOfOthers(text, new Span(of.end(), Math.min(text.length(), of.end() + NEAR)))) {
                return true;
            }
        }
        return article.cues("shun", behind).stream()
                .anyMatch(cue -> !isCaution(cue)
                        && text.substring(cue.span().end(), behind.end()).isBlank());
    }

    /** Whether a passage says it of what it refers to in words: {@code this site is a fraud}, {@code 请勿点击上述链接}. */
    boolean refers(Span passage, List<String> words) {
        List<CueHit> references = new ArrayList<>();
        for (String category : words) {
            references.addAll(article.cues(category, passage));
        }
        if (references.isEmpty() || article.hasCue("affirm", passage)) {
            return false;
        }
        for (CueHit reference : references) {
            Span clause = Clause.around(article, reference.span());
            Span near = new Span(
                    reference.span().start(),
                    Math.min(clause.end(), reference.span().end() + NEAR));
            if (!article.isHidden(reference.span())
                    && isSaidIn(clause, reference.span())
                    && ReproachWords.namesPlace(text, near)
                    && !ReproachWords.isOfOthers(text, clause)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidIn(Span clause, Span reference) {
        return article.cues("shun", clause).stream().anyMatch(cue -> governs(cue, reference, clause))
                || Disowned.in(article, clause)
                || (!article.hasCue("caution", clause) && !accusing(clause).isEmpty());
    }

    /** {@code 请勿点击上述链接}, {@code 该网站请勿打开}; not {@code 这个链接小心收好}, which only tells how. */
    private boolean governs(CueHit shun, Span reference, Span clause) {
        if (isCareAlone(shun) || article.isHidden(shun.span())) {
            return false;
        }
        boolean before = shun.span().end() <= reference.start();
        return before
                ? ReproachWords.isJoining(text.substring(shun.span().end(), reference.start()))
                : text.substring(shun.span().end(), clause.end()).isBlank();
    }

    /** Whether the passage tells of a fraud, not of fraud in general. */
    boolean accuses(Span passage) {
        if (!article.hasCue("warning", passage)) {
            return false;
        }
        return accusing(passage).stream()
                .filter(cue -> cue.category().equals("warning"))
                .map(cue -> Clause.around(article, cue.span()))
                .anyMatch(clause -> !article.hasCue("caution", clause) && !ReproachWords.isOfOthers(text, clause));
    }

    /** Whether the words tell what a fraud has others do: {@code 不法分子诱导用户填写…}; not what the reader is to do. */
    boolean isLure(Span words) {
        if (article.cues("warning").isEmpty()) {
            return false;
        }
        Span sentence = article.passages().sentenceAround(words);
        Span clause = article.passages().clauseAround(words);
        int start = Math.max(sentence.start(), clause.start());
        return ReproachWords.isLure(text, new Span(Math.min(start, words.start()), words.start())) && accuses(sentence);
    }

    /** Whether a line says of the list below it what is in it: {@code Phishing domains}, {@code 谨防仿冒网站：}. */
    boolean heads(Span line, boolean colon) {
        Span last = article.passages().sentenceAround(new Span(line.end() - 1, line.end()));
        Span lead = new Span(Math.max(line.start(), last.start()), line.end());
        if (article.hasCue("affirm", line)
                || ReproachWords.isOfOthers(text, lead)
                || ReproachWords.isFeared(text, lead)) {
            return false;
        }
        for (CueHit cue : accusing(lead)) {
            if (cue.category().equals("denial")) {
                continue;
            }
            Span rest = new Span(cue.span().end(), lead.end());
            boolean general = article.hasCue("caution", Clause.around(article, cue.span()));
            boolean entrance = article.hasCue("claim", rest)
                    || article.hasCue("entrance", rest, named -> !isPlaceRightBehind(cue.span(), named.span()));
            if (!entrance && (!general || (colon && isKindOfPlace(cue.span(), new Span(lead.end(), lead.end()))))) {
                return true;
            }
        }
        boolean shunned = article.cues("shun", lead).stream()
                .anyMatch(cue -> !isCaution(cue) && lead.end() - cue.span().end() <= 2);
        return shunned || refers(lead, BOTH) || refers(line, AHEAD);
    }

    /** {@code 仿冒网站}: the word for a place says what is counterfeit, not that there is a way in. */
    private boolean isPlaceRightBehind(Span fraud, Span named) {
        return named.start() <= fraud.end() + 1 && ReproachWords.namesPlace(text, named);
    }

    /** Words of fraud that are not denied, and words that disown. */
    private List<CueHit> accusing(Span passage) {
        return Stream.concat(
                        article.cues("denial", passage).stream(),
                        article.cues("warning", passage).stream()
                                .filter(cue -> !ReproachWords.isDenied(text, cue.span())))
                .filter(cue -> !isCaution(cue) && !article.hasCue("shun", cue.span()))
                .filter(cue -> !article.isHidden(cue.span()) && !ReproachWords.isTested(text, cue.span()))
                .toList();
    }

    /** {@code 警惕：…}, not {@code 请勿下载：…}, which says what of. */
    private boolean isCareAlone(CueHit cue) {
        return article.hasCue("caution", cue.span(), care -> care.span().equals(cue.span()));
    }

    private boolean isCaution(CueHit cue) {
        return article.hasCue("caution", cue.span());
    }

    /** Whether the words name a kind of place, and nothing but a brand stands between the name and the span. */
    private boolean isKindOfPlace(Span cue, Span of) {
        if (cue.overlaps(of)) {
            return true;
        }
        if (of.start() - cue.end() > NAME) {
            return false;
        }
        Span between = between(cue, of);
        StringBuilder gap = new StringBuilder(between.cut(text));
        for (BrandMention mention : article.mentions(between)) {
            for (int at = mention.span().start(); at < mention.span().end(); at++) {
                gap.setCharAt(at - cue.end(), ' ');
            }
        }
        return ReproachWords.isNameOfPlace(
                Legible.cut(text, cue), Legible.cut(gap.toString(), 0, gap.length()), Legible.cut(text, of));
    }

    private static Span between(Span words, Span of) {
        int gap = Math.max(0, of.start() - words.end());
        return new Span(of.start() - gap, of.start());
    }

    /** Whether a bracket closes there that was opened before: what stood in it was said by the way. */
    private boolean isAside(Span between) {
        int open = 0;
        for (int at = between.start(); at < between.end(); at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '（' || c == '【') {
                open++;
            } else if ((c == ')' || c == '）' || c == '】') && --open < 0) {
                return true;
            }
        }
        return false;
    }
}
