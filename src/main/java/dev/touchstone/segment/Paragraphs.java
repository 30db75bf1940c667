package dev.touchstone.segment;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a text that no sentence crosses: blocks, and within them what blank lines and the marks of items, headings and
 * cells set apart. A single line end sets nothing apart: converters wrap lines in the midst of a sentence.
 */
final class Paragraphs {
    private final String text;
    private final int[] edges;
    private final Mask mask;
    private final List<Span> found = new ArrayList<>();

    private Paragraphs(Article article, String text, Mask mask) {
        this.text = text;
        this.edges = edges(article, text);
        this.mask = mask;
    }

    static List<Span> of(Article article, String text, Mask mask) {
        Paragraphs paragraphs = new Paragraphs(article, text, mask);
        int from = 0;
        for (int edge : paragraphs.edges) {
            paragraphs.addLines(from, edge);
            from = edge;
        }
        paragraphs.addLines(from, paragraphs.text.length());
        return paragraphs.found;
    }

    private void addLines(int from, int to) {
        int start = from;
        int newline = text.indexOf('\n', from);
        while (newline >= 0 && newline < to) {
            boolean ends = isParagraphEnd(newline + 1, to) || firstMark(start, newline) == newline;
            if (ends && mask.endAround(newline) == newline) {
                add(start, newline);
                start = newline + 1;
            }
            newline = text.indexOf('\n', newline + 1);
        }
        add(start, to);
    }

    private void add(int start, int end) {
        Span trimmed = Trim.span(text, start, end);
        if (trimmed.length() > 0) {
            found.add(trimmed);
        }
    }

    /** Whether the line that starts here begins something new. */
    private boolean isParagraphEnd(int lineStart, int to) {
        int at = firstMark(lineStart, to);
        if (at >= to) {
            return true;
        }
        char c = text.charAt(at);
        return switch (c) {
            case '\n', '#', '|', '•', '●', '■', '◆', '▪', '·', '【' -> true;
            case '-', '*', '+', '–', '—' -> isBlankOrEnd(at + 1, to) || isRule(at, to);
            default -> isNumber(at, to);
        };
    }

    /** Where something other than indentation and quote marks stands, or the line ends. */
    private int firstMark(int from, int to) {
        int at = from;
        while (at < to && (Trim.isBlank(text.charAt(at)) || text.charAt(at) == '>') && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** {@code 1.}, {@code 2、}, {@code 3)}, {@code （四）}, {@code 五、}, {@code ①}. */
    private boolean isNumber(int from, int to) {
        int at = from;
        char c = text.charAt(at);
        if (c >= '①' && c <= '⒛') {
            return true;
        }
        boolean bracket = c == '(' || c == '（';
        at += bracket ? 1 : 0;
        int digits = at;
        while (at < to && at - digits < 3 && isNumeral(text.charAt(at))) {
            at++;
        }
        if (at == digits || at >= to) {
            return false;
        }
        char mark = text.charAt(at);
        if (mark == '.' || mark == ')') {
            return isBlankOrEnd(at + 1, to) || (at + 1 < to && text.charAt(at + 1) >= 0x2E80);
        }
        return mark == '）' || (!bracket && (mark == '、' || mark == '．'));
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    /** {@code ---}, {@code ***}: a line across. */
    private boolean isRule(int at, int to) {
        return at + 2 < to && text.charAt(at + 1) == text.charAt(at) && text.charAt(at + 2) == text.charAt(at);
    }

    private boolean isBlankOrEnd(int at, int to) {
        return at >= to || Trim.isBlank(text.charAt(at));
    }

    private static int[] edges(Article article, String text) {
        int length = text.length();
        int[] edges = new int[2 * article.blocks().size()];
        int size = 0;
        for (Block block : article.blocks()) {
            Span span = block.span();
            boolean within = block.kind() == Block.Kind.CODE || block.kind() == Block.Kind.ALTERNATIVE;
            // code and pictures in the midst of a line are words of its sentence
            if (!within || isLineStart(text, span.start())) {
                edges[size++] = span.start();
            }
            if (!within || isLineEnd(text, span.end())) {
                edges[size++] = Math.min(span.end(), length);
            }
        }
        edges = Arrays.copyOf(edges, size);
        Arrays.sort(edges);
        return edges;
    }

    private static boolean isLineStart(String text, int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    private static boolean isLineEnd(String text, int offset) {
        return offset >= text.length() || text.charAt(offset) == '\n';
    }
}
