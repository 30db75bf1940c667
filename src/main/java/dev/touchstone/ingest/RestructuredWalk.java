package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One way through the lines of reStructuredText; adds what it meets to an outline. */
final class RestructuredWalk {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    /** Fewer signs in a row may be words: a dash, dots. */
    private static final int SHORTEST_RULE = 3;

    private static final Set<String> CODE = Set.of(
            "code",
            "code-block",
            "sourcecode",
            "highlight",
            "parsed-literal",
            "literalinclude",
            "doctest",
            "math",
            "graphviz");
    private static final Set<String> UNSEEN = Set.of("meta", "index", "highlight-language", "default-role", "role");
    private static final Set<String> PICTURES = Set.of("image", "figure");

    private final String text;
    private final Outline outline;
    private final TargetResolver base;
    private final RestructuredLinks links;
    private final MarkdownTags tags;
    private final List<Span> lines = new ArrayList<>();
    /** By line, in columns of one sign each. */
    private final List<Integer> indents = new ArrayList<>();

    private final List<Span> paragraph = new ArrayList<>();
    private String title = "";

    RestructuredWalk(String text, TargetResolver base, Outline outline) {
        this.text = text;
        this.outline = outline;
        this.base = base;
        this.links = new RestructuredLinks(text, base, outline);
        this.tags = new MarkdownTags(text, base, outline);
        for (int at = 0; at < text.length(); ) {
            int end = PlainTextParser.lineEnd(text, at);
            int start = LineSigns.skipSpace(text, at, end);
            lines.add(new Span(start, LineSigns.trimEnd(text, start, end)));
            indents.add(start - at);
            at = PlainTextParser.nextLine(text, end);
        }
    }

    /** The first heading, or the first of the HTML set down raw. */
    String title() {
        return title.isEmpty() ? tags.title() : title;
    }

    void walk() {
        // A link may come before what it refers to.
        for (Span line : lines) {
            if (text.startsWith(".. _", line.start())) {
                links.define(line);
            }
        }
        int at = 0;
        while (at < lines.size()) {
            at = next(at);
        }
        flush();
    }

    /** Reads the line; which line to go on with. */
    private int next(int at) {
        Span line = lines.get(at);
        if (line.length() == 0) {
            return ended(at);
        }
        if (isMarked(line)) {
            flush();
            return marked(at);
        }
        if (isRule(line)) {
            return ruled(at);
        }
        if (isBorder(line)) {
            flush();
            return at + 1;
        }
        if (isRow(line)) {
            flush();
            row(line);
            return at + 1;
        }
        if (isUnderlined(at)) {
            heading(line);
            return at + 2;
        }
        paragraph.add(line);
        return at + 1;
    }

    /** A paragraph that ends in two colons is followed by code. */
    private int ended(int blank) {
        boolean code = !paragraph.isEmpty()
                && text.startsWith("::", paragraph.get(paragraph.size() - 1).end() - 2);
        flush();
        if (!code) {
            return blank + 1;
        }
        int end = body(blank, indents.get(blank - 1));
        block(Block.Kind.CODE, blank, end);
        return Math.max(end, blank + 1);
    }

    // --- Headings and tables ---

    /** A line of one sign: a heading's overline, or a line across the page. */
    private int ruled(int at) {
        flush();
        boolean overline = at + 2 < lines.size()
                && lines.get(at + 1).length() > 0
                && !isRule(lines.get(at + 1))
                && isRule(lines.get(at + 2))
                && sign(lines.get(at)) == sign(lines.get(at + 2))
                && lines.get(at + 2).length() >= lines.get(at + 1).length() / 2;
        if (overline) {
            heading(lines.get(at + 1));
            return at + 3;
        }
        return at + 1;
    }

    private boolean isUnderlined(int at) {
        return paragraph.isEmpty()
                && at + 1 < lines.size()
                && isRule(lines.get(at + 1))
                // Chinese letters are two columns wide, and some underline by one sign a letter.
                && lines.get(at + 1).length() >= Math.min(4, lines.get(at).length())
                && (at + 2 == lines.size() || lines.get(at + 2).length() == 0 || !isRule(lines.get(at + 2)));
    }

    private void heading(Span line) {
        outline.block(Block.Kind.HEADING, line.start(), line.end());
        links.add(line);
        if (title.isEmpty()) {
            title = links.shown(line);
        }
    }

    private char sign(Span rule) {
        return text.charAt(rule.start());
    }

    /** Whether it is one sign in a row. */
    private boolean isRule(Span line) {
        return line.length() >= SHORTEST_RULE
                && PUNCTUATION.indexOf(sign(line)) >= 0
                && consistsOf(String.valueOf(sign(line)), line);
    }

    /** Whether it parts the rows of a table. */
    private boolean isBorder(Span line) {
        return line.length() >= SHORTEST_RULE && (consistsOf("+-=", line) || consistsOf("= ", line));
    }

    private boolean consistsOf(String signs, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isRow(Span line) {
        return line.length() > 2 && text.charAt(line.start()) == '|' && text.charAt(line.end() - 1) == '|';
    }

    private void row(Span line) {
        int from = line.start() + 1;
        while (from < line.end()) {
            int bar = text.indexOf('|', from);
            int start = LineSigns.skipSpace(text, from, bar);
            Span cell = new Span(start, LineSigns.trimEnd(text, start, bar));
            outline.block(Block.Kind.CELL, cell.start(), cell.end());
            links.add(cell);
            from = bar + 1;
        }
    }

    // --- What begins with two dots ---

    private boolean isMarked(Span line) {
        return text.startsWith("..", line.start())
                && (line.length() == 2 || LineSigns.isSpace(text.charAt(line.start() + 2)));
    }

    private int marked(int at) {
        Span line = lines.get(at);
        int end = body(at + 1, indents.get(at));
        Optional<RestructuredDirective> found = RestructuredDirective.at(text, line.start(), line.end());
        if (found.isPresent()) {
            return directive(found.get(), at, end);
        }
        if (text.startsWith(".. _", line.start()) || text.startsWith(".. __", line.start())) {
            return at + 1;
        }
        if (text.startsWith(".. [", line.start())) {
            paragraph.add(new Span(line.start() + 3, line.end()));
            return at + 1;
        }
        outline.block(Block.Kind.HIDDEN, line.start(), lines.get(end - 1).end());
        return end;
    }

    private int directive(RestructuredDirective directive, int at, int end) {
        Span argument = directive.argument();
        if (directive.name().equals("raw")) {
            if (text.regionMatches(true, argument.start(), "html", 0, 4)) {
                html(at + 1, end);
            } else {
                block(Block.Kind.CODE, at + 1, end);
            }
            return end;
        }
        if (CODE.contains(directive.name())) {
            block(Block.Kind.CODE, at + 1, end);
            return end;
        }
        if (UNSEEN.contains(directive.name())) {
            outline.block(
                    Block.Kind.HIDDEN, lines.get(at).start(), lines.get(end - 1).end());
            return end;
        }
        if (directive.name().equals("toctree")) {
            block(Block.Kind.BOILERPLATE, at + 1, end);
            return end;
        }
        int options = optionsEnd(at + 1, end);
        if (PICTURES.contains(directive.name())) {
            picture(argument, at + 1, options);
        } else if (argument.length() > 0) {
            paragraph.add(argument);
        }
        return options;
    }

    private void html(int from, int to) {
        Span span = whole(from, to);
        if (span.length() > 0) {
            outline.block(tags.isCode(span) ? Block.Kind.CODE : Block.Kind.PARAGRAPH, span.start(), span.end());
            tags.add(span, span.end());
        }
    }

    private void picture(Span source, int from, int to) {
        outline.notSeen("images");
        Span alternative = option("alt", from, to).orElse(new Span(source.end(), source.end()));
        outline.block(Block.Kind.ALTERNATIVE, alternative.start(), alternative.end());
        link(Hyperlink.Kind.IMAGE, alternative, source);
        option("target", from, to).ifPresent(target -> link(Hyperlink.Kind.LINK, alternative, target));
    }

    private void link(Hyperlink.Kind kind, Span shown, Span target) {
        String resolved = base.resolve(target.cut(text));
        if (!resolved.isEmpty()) {
            outline.link(kind, shown.start(), shown.end(), resolved, Optional.of(target));
        }
    }

    private Optional<Span> option(String name, int from, int to) {
        for (int i = from; i < to; i++) {
            Span line = lines.get(i);
            int value = line.start() + name.length() + 2;
            if (value <= line.end()
                    && text.charAt(line.start()) == ':'
                    && text.charAt(value - 1) == ':'
                    && text.startsWith(name, line.start() + 1)) {
                int start = LineSigns.skipSpace(text, value, line.end());
                return start < line.end() ? Optional.of(new Span(start, line.end())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind the lines {@code :name: value} that follow a directive. */
    private int optionsEnd(int from, int to) {
        int at = from;
        while (at < to
                && lines.get(at).length() > 1
                && text.charAt(lines.get(at).start()) == ':') {
            at++;
        }
        return at;
    }

    // --- Bodies ---

    /** Behind the lines that are blank or stand further in than the indent; blank lines at the end are not of the body. */
    private int body(int from, int indent) {
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

    private void block(Block.Kind kind, int from, int to) {
        Span span = whole(from, to);
        outline.block(kind, span.start(), span.end());
    }

    /** From the first line that is not blank to the last. */
    private Span whole(int from, int to) {
        int first = from;
        while (first < to && lines.get(first).length() == 0) {
            first++;
        }
        return first < to ? new Span(lines.get(first).start(), lines.get(to - 1).end()) : new Span(0, 0);
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            ParagraphLines.outline(text, paragraph, true, outline);
            links.add(new Span(
                    paragraph.get(0).start(),
                    paragraph.get(paragraph.size() - 1).end()));
            paragraph.clear();
        }
    }
}
