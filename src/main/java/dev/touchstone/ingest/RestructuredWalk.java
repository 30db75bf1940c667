package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One way through the lines of reStructuredText; adds what it meets to an outline. */
final class RestructuredWalk {
    private final String text;
    private final Outline outline;
    private final RestructuredLines lines;
    private final RestructuredLinks links;
    private final RestructuredBodies bodies;
    private final List<Span> paragraph = new ArrayList<>();
    private String title = "";

    RestructuredWalk(String text, TargetResolver base, Outline outline) {
        this.text = text;
        this.outline = outline;
        this.lines = new RestructuredLines(text);
        this.links = new RestructuredLinks(text, base, outline);
        this.bodies = new RestructuredBodies(text, lines, base, outline);
    }

    /** The first heading, or the first of the HTML set down raw. */
    String title() {
        return title.isEmpty() ? bodies.title() : title;
    }

    void walk() {
        // A link may come before what it refers to.
        for (Span line : lines.all()) {
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
        if (lines.isRule(line)) {
            return ruled(at);
        }
        if (lines.isBorder(line)) {
            flush();
            return at + 1;
        }
        if (lines.isRow(line)) {
            flush();
            row(line);
            return at + 1;
        }
        if (paragraph.isEmpty() && lines.isUnderlined(at)) {
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
        int end = lines.bodyEnd(blank, lines.indent(blank - 1));
        bodies.block(Block.Kind.CODE, blank, end);
        return Math.max(end, blank + 1);
    }

    // --- Headings and tables ---

    /** A line of one sign: a heading's overline, or a line across the page. */
    private int ruled(int at) {
        flush();
        if (lines.isOverline(at)) {
            heading(lines.get(at + 1));
            return at + 3;
        }
        return at + 1;
    }

    private void heading(Span line) {
        outline.block(Block.Kind.HEADING, line.start(), line.end());
        links.add(line);
        if (title.isEmpty()) {
            title = links.shown(line);
        }
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
        int end = lines.bodyEnd(at + 1, lines.indent(at));
        Optional<RestructuredDirective> found = RestructuredDirective.at(text, line.start(), line.end());
        if (found.isPresent()) {
            found.get().words().ifPresent(paragraph::add);
            return bodies.add(found.get(), at, end);
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
