package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;
import dev.touchstone.text.Span;
import java.util.BitSet;

/** One walk over Markdown, or over plain text, which may be Markdown to its reader. */
final class MarksLayout {
    private static final String MARKS = "\\*_~`[]|#<>!&";

    private final String text;
    private final boolean markdown;
    private final BitSet words = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet targets = new BitSet();
    private final int bodyStart;
    private boolean fenced;
    private boolean quoted;

    MarksLayout(String text, InputFormat format) {
        this.text = text;
        this.markdown = format == InputFormat.MARKDOWN;
        int close = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
        int line = close < 0 ? -1 : text.indexOf('\n', close + 1);
        this.bodyStart = line < 0 ? 0 : line + 1;
    }

    Layout layout() {
        int at = bodyStart;
        while (at < text.length()) {
            if (at == bodyStart || text.charAt(at - 1) == '\n') {
                int newline = text.indexOf('\n', at);
                int lineEnd = newline < 0 ? text.length() : newline;
                at = holdsNoWords(at, lineEnd) ? lineEnd : behindMarks(at, lineEnd);
            }
            at = at < text.length() ? step(at) : at;
        }
        return new Layout(words, open, targets, bodyStart);
    }

    /** A fence, a rule, the line under a table's heads, the definition of a link. */
    private boolean holdsNoWords(int start, int end) {
        String line = text.substring(start, end);
        String bare = line.strip();
        quoted = false;
        if (bare.startsWith("```") || bare.startsWith("~~~")) {
            fenced = !fenced;
            return true;
        }
        if (bare.startsWith("[") && bare.indexOf("]:") > 1) {
            targets.set(start + line.indexOf("]:") + 2, end);
            return true;
        }
        return !bare.isEmpty() && bare.chars().allMatch(c -> "|-: =*_".indexOf(c) >= 0);
    }

    /** Behind what makes a line a heading, an item, a quote. */
    private int behindMarks(int start, int end) {
        int at = start;
        while (at < end && " \t#>*+-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int digits = at;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > at && digits < end && ".)".indexOf(text.charAt(digits)) >= 0;
        return numbered ? digits + 1 : at;
    }

    private int step(int at) {
        if (Layout.opensTag(text, at) && !fenced) {
            return behindTag(at);
        }
        if (text.startsWith("](", at)) {
            return behindTarget(at + 2);
        }
        int entity = Layout.entityEnd(text, at);
        if (entity > at) {
            return entity;
        }
        char c = text.charAt(at);
        quoted ^= c == '`';
        if (MARKS.indexOf(c) < 0) {
            words.set(at);
            open.set(at, markdown && !fenced && !quoted);
        }
        return at + 1;
    }

    private int behindTag(int start) {
        int end = Layout.tagEnd(text, start);
        if (end < 0) {
            return start + 1;
        }
        Layout.markTargets(text, new Span(start, end), targets);
        return end;
    }

    private int behindTarget(int start) {
        int depth = 1;
        for (int at = start; at < text.length() && text.charAt(at) != '\n'; at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                targets.set(start, at);
                return at + 1;
            }
        }
        return start;
    }
}
