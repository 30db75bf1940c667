package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.article.BlockIndex;
import dev.touchstone.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * The pieces of a text within which words speak of one another. Bounded both ways, so that a text without punctuation costs
 * no more than another.
 */
final class Passages {
    /** Nothing further away than this speaks of a place, in UTF-16 code units that are seen. */
    private static final int REACH = 240;

    private static final Set<Block.Kind> PROSE = Set.of(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.QUOTE);

    private static final int CLAUSE = 120;
    /** Between two sentences that speak of one another stands a mark, a bracket and a line end at most. */
    private static final int GAP = 4;

    private static final String CLOSING = "”」』\"')）";

    /** Answers that are remembered: detectors ask about the same addresses, codes and claims, one after the other. */
    private static final int REMEMBERED = 1 << 7;

    private final BlockIndex blocks;
    private final Lazy<String> legible;
    /** The question of each answer, and one for none. */
    private final int[] asked = new int[REMEMBERED];

    private final int[] answers = new int[REMEMBERED];

    /** @param legible the text as it is read, at the offsets of the original */
    Passages(Lazy<String> legible, BlockIndex blocks) {
        this.blocks = blocks;
        this.legible = legible;
    }

    /** The sentence around a span, by punctuation and block edges; a single line end does not end it. */
    Span sentenceAround(Span span) {
        return new Span(back(span.start(), false), forth(span.end(), false));
    }

    /** The sentence before this one, over a few spaces or one line end. */
    Optional<Span> sentenceBefore(Span sentence) {
        String text = legible.get();
        int at = sentence.start();
        while (at > 0 && sentence.start() - at < GAP && (isSpace(text.charAt(at - 1)) || isFullStop(at - 1))) {
            at--;
        }
        return at == 0 || at == sentence.start() ? Optional.empty() : Optional.of(sentenceAround(new Span(at - 1, at)));
    }

    /** The sentence behind this one, over a few spaces or one line end. */
    Optional<Span> sentenceBehind(Span sentence) {
        String text = legible.get();
        int at = sentence.end();
        while (at < text.length()
                && at - sentence.end() < GAP
                && (isSpace(text.charAt(at)) || isFullStop(at) || CLOSING.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at == text.length() || at == sentence.end()
                ? Optional.empty()
                : Optional.of(sentenceAround(new Span(at, at + 1)));
    }

    /** The physical line around a span, at most {@link #REACH} to either side. */
    Span lineAround(Span span) {
        return new Span(back(span.start(), true), forth(span.end(), true));
    }

    /** The clause around a span, by commas of Chinese and the ends of sentences, at most {@link #CLAUSE} to either side. */
    Span clauseAround(Span span) {
        String text = legible.get();
        int start = span.start();
        int floor = Math.max(0, start - Legible.UNSEEN * CLAUSE);
        for (int seen = 0; start > floor && seen < CLAUSE && !endsClause(start - 1); ) {
            start--;
            seen += Legible.isSeen(text.charAt(start)) ? 1 : 0;
        }
        int end = span.end();
        int ceiling = Math.min(text.length(), end + Legible.UNSEEN * CLAUSE);
        for (int seen = 0; end < ceiling && seen < CLAUSE && !endsClause(end); end++) {
            seen += Legible.isSeen(text.charAt(end)) ? 1 : 0;
        }
        return new Span(start, end);
    }

    /** Whether a sentence ends between two offsets. */
    boolean hasFullStop(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isFullStop(at)) {
                return true;
            }
        }
        return false;
    }

    /** The line before the one the span is on, blank lines passed over. */
    Optional<Span> lineBefore(Span span) {
        String text = legible.get();
        int end = lineAround(span).start();
        int blank = 0;
        while (end > 0 && isSpace(text.charAt(end - 1)) && blank < 8) {
            end--;
            blank++;
        }
        return end == 0 || end == span.start() ? Optional.empty() : Optional.of(new Span(back(end, true), end));
    }

    /**
     * The line above a link that stands alone on its own: what introduces it. Marks, tags and the address behind what is shown are no
     * words.
     */
    Optional<Span> leadIn(Span link) {
        Span line = lineAround(link);
        return isWordless(line.start(), link.start()) && isWordless(link.end(), line.end())
                ? lineBefore(link)
                : Optional.empty();
    }

    private boolean isWordless(int from, int to) {
        String text = legible.get();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            char close = c == '<' ? '>' : c == '(' && at > 0 && text.charAt(at - 1) == ']' ? ')' : 0;
            if (Character.isLetter(c)) {
                return false;
            }
            while (close != 0 && at + 1 < to && text.charAt(at) != close) {
                at++;
            }
            at++;
        }
        return true;
    }

    /** Whether another paragraph, heading or quotation begins behind the line that ends there; items of a list go on. */
    boolean endsBlock(int newline) {
        String text = legible.get();
        int next = newline + 1;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && isProse(next) && !sameBlock(newline == 0 ? 0 : newline - 1, next);
    }

    private boolean isProse(int offset) {
        return blocks.blockAt(offset).map(Block::kind).filter(PROSE::contains).isPresent();
    }

    /** Whether a paragraph ends with the line that ends there. */
    boolean endsParagraph(int newline) {
        return isParagraphEnd(newline);
    }

    /** The innermost heading, cell, item or other block around a span. */
    Optional<Block> blockAround(Span span) {
        return blocks.blockAt(span.start());
    }

    private int back(int from, boolean line) {
        int question = 1 + (from << 2 | (line ? 1 : 0));
        int place = place(question);
        if (asked[place] != question) {
            answers[place] = readBack(from, line);
            asked[place] = question;
        }
        return answers[place];
    }

    private int forth(int from, boolean line) {
        int question = 1 + (from << 2 | 2 | (line ? 1 : 0));
        int place = place(question);
        if (asked[place] != question) {
            answers[place] = readForth(from, line);
            asked[place] = question;
        }
        return answers[place];
    }

    private static int place(int question) {
        return (question * 0x9E3779B1) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(REMEMBERED));
    }

    private int readBack(int from, boolean line) {
        String text = legible.get();
        int floor = Math.max(0, from - Legible.UNSEEN * REACH);
        int at = from;
        int seen = 0;
        while (at > floor && seen < REACH && !ends(text, at - 1, line)) {
            at--;
            seen += Legible.isSeen(text.charAt(at)) ? 1 : 0;
        }
        return at;
    }

    private int readForth(int from, boolean line) {
        String text = legible.get();
        int ceiling = Math.min(text.length(), from + Legible.UNSEEN * REACH);
        int at = from;
        int seen = 0;
        while (at < ceiling && seen < REACH && !ends(text, at, line)) {
            seen += Legible.isSeen(text.charAt(at)) ? 1 : 0;
            at++;
        }
        return at;
    }

    /** Whether the character there ends a line, or a sentence. */
    private boolean ends(String text, int at, boolean line) {
        char c = text.charAt(at);
        if (line) {
            return c == '\n';
        }
        return !isPlain(c) && (isFullStop(text, at) || (c == '\n' && isParagraphEnd(at)));
    }

    private boolean isFullStop(int at) {
        return isFullStop(legible.get(), at);
    }

    private static boolean isFullStop(String text, int at) {
        return switch (text.charAt(at)) {
            case '。', '！', '？', '；', '｡' -> true;
            case '.', '!', '?', ';' -> at + 1 == text.length() || isSpace(text.charAt(at + 1));
            default -> false;
        };
    }

    /** Letters, ideographs and the like, which most of a text is made of: they end nothing. */
    private static boolean isPlain(char c) {
        return (c > '?' && c < '\u3000') || (c > '\u3020' && c < '\uFF00');
    }

    private boolean endsClause(int at) {
        String text = legible.get();
        char c = text.charAt(at);
        if (isPlain(c)) {
            return false;
        }
        return switch (c) {
            case '，', '。', '；', '！', '？' -> true;
            case '\n' -> at + 1 < text.length() && text.charAt(at + 1) == '\n';
            case '.', ';', '!', '?' -> at + 1 == text.length() || text.charAt(at + 1) <= ' ';
            default -> false;
        };
    }

    /** A blank line, a new item or a new block ends a paragraph; a wrapped line does not. */
    private boolean isParagraphEnd(int newline) {
        String text = legible.get();
        int next = newline + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '>')) {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n') {
            return true;
        }
        char c = text.charAt(next);
        boolean bullet = (c == '-' || c == '*' || c == '+') && isSpaceAt(next + 1);
        if (bullet || c == '#' || c == '|' || c == '•') {
            return true;
        }
        if (c >= '0' && c <= '9' && next + 1 < text.length()) {
            char after = text.charAt(next + 1);
            if (after == '.' || after == '、' || after == ')') {
                return true;
            }
        }
        return !sameBlock(newline == 0 ? 0 : newline - 1, next);
    }

    private boolean isSpaceAt(int at) {
        String text = legible.get();
        return at < text.length() && isSpace(text.charAt(at));
    }

    private boolean sameBlock(int before, int after) {
        Optional<Block> one = blocks.blockAt(before);
        Optional<Block> other = blocks.blockAt(after);
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().span().contains(after) || other.get().span().contains(before);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u3000' || c == '\u00a0';
    }
}
