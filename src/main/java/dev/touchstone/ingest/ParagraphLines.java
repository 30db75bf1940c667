package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.List;

/**
 * Tells the lines of one paragraph apart: list items, bold lines that serve as headings, and running text. Authors and
 * converters write all three without the blank line that would set them apart.
 */
final class ParagraphLines {
    private final String text;
    private final Outline outline;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int start = -1;
    private int end = -1;

    private ParagraphLines(String text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    /**
     * Adds the blocks of one paragraph.
     *
     * @param lines its lines, without what contains them (quote marks, indentation)
     * @param joined whether a line goes on in the next one; otherwise each is a paragraph of its own
     */
    static void outline(String text, List<Span> lines, boolean joined, Outline outline) {
        new ParagraphLines(text, outline).add(lines, joined);
    }

    private void add(List<Span> lines, boolean joined) {
        for (Span line : lines) {
            int from = LineSigns.skipSpace(text, line.start(), line.end());
            int to = LineSigns.trimEnd(text, from, line.end());
            if (from == to) {
                continue;
            }
            if (LineSigns.isItem(text, from, to)) {
                flush();
                begin(Block.Kind.ITEM, from, to);
            } else if (LineSigns.isBold(text, from, to)) {
                flush();
                outline.block(Block.Kind.HEADING, from, to);
            } else if (joined && start >= 0) {
                end = to;
            } else {
                flush();
                begin(Block.Kind.PARAGRAPH, from, to);
            }
        }
        flush();
    }

    private void begin(Block.Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    private void flush() {
        if (start >= 0) {
            // Bold set over two lines.
            boolean bold = kind == Block.Kind.PARAGRAPH && LineSigns.isBold(text, start, end);
            outline.block(bold ? Block.Kind.HEADING : kind, start, end);
        }
        start = -1;
    }
}
