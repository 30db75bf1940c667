package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.text.Markup;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a reader of Markdown sees otherwise than it is written: entities and escaped signs wherever they stand, and tags,
 * comments and marks of emphasis within a word, which part it for whoever reads the source alone. Code is as it stands.
 */
final class MarkdownMarks {
    /** A tag or comment longer than that, in code units, is left as it is. */
    private static final int LONGEST_TAG = 1_000;
    /** What hides no more than so many code units within a word cannot hold a code; it says nothing by itself. */
    private static final int SHORT = 6;

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~";
    private static final String JOINTS = ".:/-_=?&#@%";
    /** Elements that flow within a word. */
    private static final Set<String> PHRASING = Set.of(
            "a", "abbr", "b", "bdi", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "s",
            "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");

    private final String text;
    private final Outside code;
    private final Outside targets;
    private final EmphasisPairs emphasis = new EmphasisPairs();
    private final List<Markup> everywhere = new ArrayList<>();
    private final List<Span> withinWords = new ArrayList<>();

    private MarkdownMarks(String text, Outline outline) {
        this.text = text;
        this.code = new Outside(outline.spans(Block.Kind.CODE));
        this.targets = new Outside(outline.targets());
    }

    /** @param outline of the document, with its code and its links */
    static List<Markup> in(String text, int from, Outline outline) {
        int at = from;
        while (at < text.length() && !mayMark(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return List.of();
        }
        MarkdownMarks marks = new MarkdownMarks(text, outline);
        while (at < text.length()) {
            at = marks.next(at);
        }
        return new WordJoints(text, marks.everywhere, marks.withinWords).markup();
    }

    private static boolean mayMark(char c) {
        return c == '\\' || c == '&' || c == '<' || c == '*' || c == '~' || c == '`';
    }

    /** Reads what stands at the offset; where to go on. */
    private int next(int at) {
        char c = text.charAt(at);
        if (c == '\n' && at + 1 < text.length() && "\r\n".indexOf(text.charAt(at + 1)) >= 0) {
            emphasis.forget();
        }
        if (!mayMark(c)) {
            return at + 1;
        }
        int behind = Math.max(targets.endAround(at), code.endAround(at));
        if (behind > at) {
            ticks(at, behind);
            return behind;
        }
        return switch (c) {
            case '\\' -> escape(at);
            case '&' -> entity(at);
            case '<' -> tag(at);
            case '*', '~' -> emphasis.run(text, at, withinWords);
            default -> at + 1;
        };
    }

    /** The marks around code within a line. */
    private void ticks(int start, int end) {
        int length = 0;
        while (start + length < end && text.charAt(start + length) == '`') {
            length++;
        }
        if (length > 0 && end - start > 2 * length && text.startsWith("`".repeat(length), end - length)) {
            withinWords.add(new Span(start, start + length));
            withinWords.add(new Span(end - length, end));
        }
    }

    private int escape(int at) {
        if (at + 1 == text.length() || PUNCTUATION.indexOf(text.charAt(at + 1)) < 0) {
            return Math.min(text.length(), at + 2);
        }
        everywhere.add(new Markup(new Span(at, at + 1), ""));
        return at + 2;
    }

    private int entity(int at) {
        int end = Entities.end(text, at);
        if (end < 0) {
            return at + 1;
        }
        String written = text.substring(at, end);
        String shown = Entities.shown(written);
        if (shown.equals(written)) {
            return at + 1;
        }
        everywhere.add(new Markup(new Span(at, end), shown));
        return end;
    }

    private int tag(int at) {
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        if (text.startsWith("<!--", at)) {
            int close = text.substring(at, limit).indexOf("-->", 4);
            if (close < 0) {
                return at + 4;
            }
            hidden(at, new Span(at + 4, at + close), at + close + 3);
            return at + close + 3;
        }
        if (text.startsWith("</", at)) {
            int end = at + 2;
            while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            boolean closes = end < limit && text.charAt(end) == '>' && isPhrasing(text.substring(at + 2, end));
            if (closes) {
                withinWords.add(new Span(at, end + 1));
            }
            return closes ? end + 1 : at + 2;
        }
        TagScanner tag = new TagScanner(text, limit);
        if (at + 1 == text.length() || !tag.find(at) || tag.start() != at || text.charAt(tag.end() - 1) != '>') {
            return at + 1;
        }
        if (tag.hides()) {
            int close = tag.closing(limit);
            int end = text.indexOf('>', close) + 1;
            if (close < limit && end > 0 && end <= limit) {
                hidden(at, new Span(tag.end(), close), end);
                return end;
            }
        } else if (isPhrasing(tag.name())) {
            withinWords.add(new Span(at, tag.end()));
        }
        return tag.end();
    }

    /** What might be a code or an address stays to be scanned where it stands. */
    private void hidden(int start, Span inside, int end) {
        boolean telling = inside.cut(text).chars().anyMatch(c -> c == '.' || Character.isDigit(c));
        if (!telling || inside.length() <= SHORT) {
            withinWords.add(new Span(start, end));
        }
    }

    private static boolean isPhrasing(String name) {
        return PHRASING.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a character makes a word or an address with what stands beside it. */
    static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || JOINTS.indexOf(c) >= 0;
    }
}
