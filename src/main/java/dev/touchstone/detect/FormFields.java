package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Which words label a field of a form. Forms are read as their labels, in short lines: alone, or several in a row without a mark
 * between them. For one article.
 */
final class FormFields {
    /** Beyond its name a field of a form has a number, a colon or a button, in UTF-16 code units. */
    private static final int FIELD = 10;
    /** Labels in a row. */
    private static final int ROW = 100;
    /** Beside its name the label of a log-in says little more than what goes into it ("enter your"), in letters. */
    private static final int MORE = 4;

    /** Between a label and its field stand a hint or another label, in UTF-16 code units. */
    private static final int NEAR = 80;

    private static final int FEWEST_IN_ROW = 2;
    private static final String STOPS = "。．.，,；;";
    private static final String MARKS = "。！？；，,;!?";

    private final ScannedArticle article;
    private final SeenOffsets offsets;
    /** Of fields that are marked up, where they would stand without what is hidden, ascending. */
    private final int[] places;

    private final boolean marked;
    private final boolean password;

    FormFields(ScannedArticle article) {
        this.article = article;
        this.offsets = new SeenOffsets(article);
        List<Hyperlink> links = article.article().hyperlinks();
        this.places = links.stream()
                .filter(link -> link.kind() == Hyperlink.Kind.FIELD)
                .mapToInt(link -> offsets.of(link.anchor().start()))
                .toArray();
        this.password = Dress.takesPassword(article);
        this.marked = places.length > 0
                || links.stream()
                        .anyMatch(link -> link.kind() == Hyperlink.Kind.FORM || link.kind() == Hyperlink.Kind.LOGIN);
    }

    /** Whether the page is marked up with a form that sends what is typed into it, or with fields that some script sends. */
    boolean isThere() {
        return marked;
    }

    boolean isLabel(AskedKind kind, Span span) {
        int at = span.start();
        // Where a password is taken, what hides the way from its label to its field hides nothing.
        boolean taken = kind == AskedKind.CREDENTIAL && password;
        if ((!taken && !isBesideField(span))
                || article.isWithin(Block.Kind.CODE, at)
                || article.isWithin(Block.Kind.TITLE, at)
                || article.isWithin(Block.Kind.HEADING, at)) {
            return false;
        }
        if (isListed(span)
                && (kind == AskedKind.CREDENTIAL || kind == AskedKind.IDENTITY || kind == AskedKind.PERSONAL)) {
            return false;
        }
        Span line = article.passages().lineAround(span);
        boolean alone = kind == AskedKind.CREDENTIAL
                ? letters(seen(line)) <= 2 * letters(seen(span)) + MORE
                : seen(line).length() - seen(span).length() <= FIELD;
        return ((alone && !isEndOfSentence(line)) || isRow(line)) && !isPicture(kind, span);
    }

    /** Where fields are marked up a label stands beside one of them: the same word elsewhere is part of what the page tells. */
    private boolean isBesideField(Span span) {
        int next = Arrays.binarySearch(places, offsets.of(span.start()) - NEAR);
        int index = next < 0 ? -next - 1 : next;
        return places.length == 0 || (index < places.length && places[index] <= offsets.of(span.end()) + NEAR);
    }

    /** A label has no full stop: what has one is what was left of a sentence when its line was broken. */
    private boolean isEndOfSentence(Span line) {
        String words = seen(line).stripTrailing();
        return !words.isEmpty() && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether it is an entry of a list on a page without a form: what to bring, what a program is told. */
    private boolean isListed(Span span) {
        return !marked
                && (article.isWithin(Block.Kind.ITEM, span.start()) || article.isWithin(Block.Kind.CELL, span.start()));
    }

    /** Labels side by side say nothing else; without a form that is marked up there are two at least. */
    private boolean isRow(Span line) {
        String words = seen(line);
        return words.length() <= ROW
                && words.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)
                && (marked || (labels(line) >= FEWEST_IN_ROW && !article.hasCue("ask", line)));
    }

    private long labels(Span line) {
        return Arrays.stream(AskedKind.values())
                .mapToLong(kind -> article.cues(kind.category(), line).size())
                .sum();
    }

    /** What a picture shows is typed into a field that is called no more than a code. */
    private boolean isPicture(AskedKind kind, Span span) {
        Span around = new Span(Math.max(0, span.start() - FIELD), span.end() + FIELD);
        boolean code = kind == AskedKind.PASSCODE || kind == AskedKind.SECRET;
        return code && article.hasCue("captcha", around, cue -> cue.span().contains(span));
    }

    private String seen(Span span) {
        return Legible.cut(article.legible(), span);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
