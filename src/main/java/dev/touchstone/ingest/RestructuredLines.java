package dev.touchstone.ingest;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text of reStructuredText, without the white space around them, and what kind of signs one consists of. Immutable. */
final class RestructuredLines {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    /** Fewer signs in a row may be words: a dash, dots. */
    private static final int SHORTEST_RULE = 3;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    /** By line, in columns of one sign each. */
    private final List<Integer> indents = new ArrayList<>();

    RestructuredLines(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); ) {
            int end = PlainTextParser.lineEnd(text, at);
            int start = LineSigns.skipSpace(text, at, end);
            lines.add(new Span(start, LineSigns.trimEnd(text, start, end)));
            indents.add(start - at);
            at = PlainTextParser.nextLine(text, end);
        }
    }

    List<Span> all() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    Span get(int at) {
        return lines.get(at);
    }

    int indent(int at) {
        return indents.get(at);
    }

    /** Behind the lines that are blank or stand further in than the indent; blank lines at the end are not of the body. */
    int bodyEnd(int from, int indent) {
        int end = from;
        for (int at = from; at < lines.size(); at++) {
            if (lines.get(at).length() > 0) {
                if (indents.get(at) <= indent) {
                    break;
                }
                end = at + 1;
            }
        }
        return end;
    }

    /** From the first line that is not blank to the last. */
    Span whole(int from, int to) {
        int first = from;
        while (first < to && lines.get(first).length() == 0) {
            first++;
        }
        return first < to ? new Span(lines.get(first).start(), lines.get(to - 1).end()) : new Span(0, 0);
    }

    /** Whether the line is the rule over a heading that has another under it. */
    boolean isOverline(int at) {
        return at + 2 < lines.size()
                && lines.get(at + 1).length() > 0
                && !isRule(lines.get(at + 1))
                && isRule(lines.get(at + 2))
                && sign(lines.get(at)) == sign(lines.get(at + 2))
                && lines.get(at + 2).length() >= lines.get(at + 1).length() / 2;
    }

    /** Whether the line below is a rule under this one. */
    boolean isUnderlined(int at) {
        return at + 1 < lines.size()
                && isRule(lines.get(at + 1))
                // Chinese letters are two columns wide, and some underline by one sign a letter.
                && lines.get(at + 1).length() >= Math.min(4, lines.get(at).length())
                && (at + 2 == lines.size() || lines.get(at + 2).length() == 0 || !isRule(lines.get(at + 2)));
    }

    /** Whether it is one sign in a row. */
    boolean isRule(Span line) {
        return line.length() >= SHORTEST_RULE
                && PUNCTUATION.indexOf(sign(line)) >= 0
                && consistsOf(String.valueOf(sign(line)), line);
    }

    /** Whether it parts the rows of a table. */
    boolean isBorder(Span line) {
        return line.length() >= SHORTEST_RULE && (consistsOf("+-=", line) || consistsOf("= ", line));
    }

    /** Whether it is a row of a table drawn with bars. */
    boolean isRow(Span line) {
        return line.length() > 2 && text.charAt(line.start()) == '|' && text.charAt(line.end() - 1) == '|';
    }

    private char sign(Span rule) {
        return text.charAt(rule.start());
    }

    private boolean consistsOf(String signs, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
