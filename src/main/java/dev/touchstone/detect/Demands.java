package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a page asks of its readers: in words that order it, or as fields of a form. What it says it does not ask, warns of, or tells
 * of others is no demand.
 *
 * @param asked by kind, each by place
 * @param fields those of them that are labels of fields, by kind
 * @param told how often such things are spoken of without being asked for
 * @param threatened whether readers are told what happens to him who does not hurry
 */
record Demands(Map<AskedKind, List<Span>> asked, Map<AskedKind, List<Span>> fields, int told, boolean threatened) {
    /** A negation further before the words is of something else, in UTF-16 code units. */
    private static final int NEGATION = 24;

    private static final List<String> NEGATIONS = List.of(
            "不需", "不会", "不會", "不要", "不得", "不必", "勿", "无需", "無需", "无须", "毋须", "毋須", "never ", " not ", "n't ", "n’t ",
            "no need");
    /** Words with which a sentence only tells of what is asked for, by whomever. */
    private static final List<String> TELLING = List.of("warning", "denial", "never");

    /** Who tells what he, or another, was asked for asks nobody. */
    private static final List<String> NARRATING = List.of(
            " i ",
            " i'd ",
            " i’d ",
            " my ",
            " me ",
            "asks you",
            "will ask",
            "让我",
            "讓我",
            "要我",
            "叫我",
            "我的",
            "让你",
            "讓你",
            "要求你");

    Demands {
        asked = Map.copyOf(asked);
        fields = Map.copyOf(fields);
    }

    static Demands of(ScannedArticle article) {
        Map<AskedKind, List<Span>> asked = new EnumMap<>(AskedKind.class);
        Map<AskedKind, List<Span>> fields = new EnumMap<>(AskedKind.class);
        FormFields form = new FormFields(article);
        int told = 0;
        for (AskedKind kind : AskedKind.values()) {
            for (CueHit cue : article.cues(kind.category())) {
                Span span = cue.span();
                Span sentence = article.passages().sentenceAround(span);
                if (isTold(article, span, sentence)) {
                    told++;
                } else if (isOfItsKind(article, kind, span)) {
                    boolean field = form.isLabel(kind, span);
                    if (field) {
                        fields.computeIfAbsent(kind, unused -> new ArrayList<>())
                                .add(span);
                    }
                    if (field || (isOrdered(article, form, kind, sentence) && !isNarrated(article, kind, sentence))) {
                        asked.computeIfAbsent(kind, unused -> new ArrayList<>()).add(span);
                    }
                }
            }
        }
        return new Demands(asked, fields, told, !asked.isEmpty() && isThreatened(article));
    }

    boolean has(AskedKind kind) {
        return asked.containsKey(kind);
    }

    /** All that is asked of the kinds, by place. */
    List<Span> asked(AskedKind... kinds) {
        return joined(asked, kinds);
    }

    /** All fields of the kinds, by place. */
    List<Span> fields(AskedKind... kinds) {
        return joined(fields, kinds);
    }

    /** How many different things of the kind are asked for. */
    int count(ScannedArticle article, AskedKind kind) {
        Set<String> words = new HashSet<>();
        asked(kind).forEach(span -> words.add(span.cut(article.legible())));
        return words.size();
    }

    private static List<Span> joined(Map<AskedKind, List<Span>> found, AskedKind... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind -> found.getOrDefault(kind, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A stranger is let in where it is ordered, or on a page of support. When somebody was born is told in many a
     * guide.
     */
    private static boolean isOrdered(ScannedArticle article, FormFields form, AskedKind kind, Span sentence) {
        return switch (kind) {
            case REMOTE ->
                article.hasCue("ask", sentence)
                        || article.hasCue("support", sentence)
                        || (PageHead.has(article, "support") && !PageHead.has(article, kind.category()));
            case PERSONAL -> form.isThere() && article.hasCue("ask", sentence);
            case SECRET, PASSCODE, CARD, CREDENTIAL, IDENTITY -> article.hasCue("ask", sentence);
        };
    }

    /** What opens a wallet is told by nobody honest, and a stranger's help by those who offer it. */
    private static boolean isNarrated(ScannedArticle article, AskedKind kind, Span sentence) {
        String read = ' ' + sentence.cut(article.legible()) + ' ';
        return kind != AskedKind.SECRET
                && kind != AskedKind.REMOTE
                && NARRATING.stream().anyMatch(read::contains);
    }

    private static boolean isTold(ScannedArticle article, Span words, Span sentence) {
        return tells(article, sentence)
                || isNegated(article, words, sentence)
                || article.passages()
                        .lineBefore(words)
                        .filter(line -> line.end() > line.start())
                        .filter(line -> ":：".indexOf(article.legible().charAt(line.end() - 1)) >= 0)
                        .filter(line ->
                                tells(article, line) || isNegated(article, new Span(line.end(), line.end()), line))
                        .isPresent();
    }

    private static boolean tells(ScannedArticle article, Span within) {
        return TELLING.stream().anyMatch(category -> article.hasCue(category, within));
    }

    /** {@code 不需要您提供验证码}, {@code we do not need your PIN}. */
    private static boolean isNegated(ScannedArticle article, Span words, Span sentence) {
        String before =
                article.legible().substring(Math.max(sentence.start(), words.start() - NEGATION), words.start());
        return NEGATIONS.stream().anyMatch(before::contains);
    }

    /** Codes and numbers of cards are kinds of their own, and a code is a code first. */
    private static boolean isOfItsKind(ScannedArticle article, AskedKind kind, Span span) {
        Stream<AskedKind> before = switch (kind) {
            case SECRET -> Stream.of(AskedKind.PASSCODE, AskedKind.CARD);
            case CARD, CREDENTIAL -> Stream.of(AskedKind.PASSCODE);
            case PASSCODE, IDENTITY, PERSONAL, REMOTE -> Stream.empty();
        };
        Span around = new Span(Math.max(0, span.start() - NEGATION), span.end() + NEGATION);
        return before.flatMap(other -> article.cues(other.category(), around).stream())
                .noneMatch(other -> other.span().overlaps(span));
    }

    /** That a code lasts ten minutes threatens nobody. */
    private static boolean isThreatened(ScannedArticle article) {
        Predicate<Span> plain = sentence -> !tells(article, sentence)
                && !article.hasCue(AskedKind.PASSCODE.category(), sentence)
                && !article.hasCue("captcha", sentence);
        return article.cues("duress").stream()
                .filter(cue -> !article.isHidden(cue.span()))
                .map(cue -> article.passages().sentenceAround(cue.span()))
                .anyMatch(plain);
    }
}
