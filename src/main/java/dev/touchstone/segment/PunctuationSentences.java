package dev.touchstone.segment;

import dev.touchstone.text.Span;
import java.util.List;

/** Sentences by their punctuation: for Chinese and other languages whose full stops have no other use. */
final class PunctuationSentences implements SentenceSplitter {
    /** Ends with the sentence where a blank follows; else it begins the next. */
    private static final String EMPHASIS = "*_~\"'";

    private static final String CLOSING = "”’」』）)】》〉］";

    @Override
    public void split(String text, Span paragraph, Mask mask, List<Sentence> into) {
        int to = paragraph.end();
        int start = paragraph.start();
        int at = start;
        int address = mask.firstBehind(start);
        int addressStart = address < mask.size() ? mask.start(address) : to;
        int softBreak = start;
        while (at < to) {
            if (at >= addressStart) {
                at = Math.min(to, mask.end(address++));
                addressStart = address < mask.size() ? mask.start(address) : to;
            } else if (ends(text, at, to)) {
                at = behindClosing(text, at + 1, to);
                add(text, start, at, into);
                start = at;
                softBreak = at;
                continue;
            } else {
                char c = text.charAt(at++);
                if (c == ' ' || c == '，' || c == '、' || c == ',' || c == '\n') {
                    softBreak = at;
                }
            }
            if (at - start >= LONGEST) {
                int cut = softBreak > start + LONGEST / 2 ? softBreak : wholeCharacter(text, at, to);
                add(text, start, cut, into);
                start = cut;
                softBreak = cut;
            }
        }
        add(text, start, to, into);
    }

    private static void add(String text, int start, int end, List<Sentence> into) {
        Span trimmed = Trim.span(text, start, end);
        if (Trim.holdsWords(text, trimmed)) {
            into.add(new Sentence(trimmed));
        }
    }

    private static boolean ends(String text, int at, int to) {
        char c = text.charAt(at);
        return mayEnd(c) && ends(c, text, at, to);
    }

    /** Letters and ideographs do not; small enough for Java to put it into the loop over every character. */
    private static boolean mayEnd(char c) {
        return c < '@' ? c != ' ' : c >= 0x80 && (c < 0x3400 || c > 0x9FFF);
    }

    private static boolean ends(char c, String text, int at, int to) {
        if (c >= 0x80) {
            return c == '。' || c == '！' || c == '？' || c == '；' || c == '｡' || c == '…' || c == '⋯';
        }
        return switch (c) {
            case '!', '?', ';' -> !isAscii(text, at + 1, to);
            case '.' -> isFullStop(text, at, to);
            default -> false;
        };
    }

    /** A dot behind a word and before a blank; not the dot of a number, an initial or a name. */
    private static boolean isFullStop(String text, int at, int to) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char next = at + 1 < to ? text.charAt(at + 1) : ' ';
        if (Character.isIdeographic(before)) {
            return next >= 0x80 || Trim.isBlank(next);
        }
        boolean initial = at < 2 || !Character.isLetter(text.charAt(at - 2));
        return Trim.isBlank(next) && ((Character.isLetter(before) && !initial) || CLOSING.indexOf(before) >= 0);
    }

    private static boolean isAscii(String text, int at, int to) {
        if (at >= to) {
            return false;
        }
        char c = text.charAt(at);
        return c > ' ' && c < 0x80 && (Character.isLetterOrDigit(c) || c == '=' || c == '&' || c == '/');
    }

    /** Further stops and the closing quotes behind them belong to the sentence. */
    private static int behindClosing(String text, int from, int to) {
        int at = from;
        while (at < to && (CLOSING.indexOf(text.charAt(at)) >= 0 || ends(text, at, to))) {
            at++;
        }
        int marks = at;
        while (marks < to && EMPHASIS.indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        return marks == to || Trim.isBlank(text.charAt(marks)) ? marks : at;
    }

    private static int wholeCharacter(String text, int at, int to) {
        return at < to && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at + 1 : at;
    }
}
