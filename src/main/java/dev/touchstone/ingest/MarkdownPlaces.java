package dev.touchstone.ingest;

import dev.touchstone.text.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the nodes of a Markdown tree stand in the article's text. */
final class MarkdownPlaces {
    private final String text;
    private final int offset;
    private Span escapedCell = new Span(0, 0);

    /** @param offset where in the text the parsed part begins */
    MarkdownPlaces(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /** From the node's first character to its last; that of the nearest node around it where it has no place of its own. */
    Span of(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return new Span(
                        of(spans.get(0)).start(),
                        of(spans.get(spans.size() - 1)).end());
            }
        }
        return new Span(0, 0);
    }

    Span of(SourceSpan span) {
        int start = offset + span.getInputIndex();
        int end = start + span.getLength();
        return escapedCell.length() > 0 && escapedCell.contains(start)
                ? new Span(shifted(start), shifted(end))
                : new Span(start, end);
    }

    /**
     * Tells that what comes next stands in a table's cell. The library takes the backslash from an escaped bar before it
     * counts, so that offsets behind one come out too small.
     */
    void enterCell(Span cell) {
        escapedCell = new Span(0, 0);
        for (int at = cell.start(); at + 1 < cell.end(); at++) {
            if (text.charAt(at) == '\\' && text.charAt(at + 1) == '|') {
                escapedCell = cell;
                return;
            }
        }
    }

    private int shifted(int counted) {
        int at = escapedCell.start();
        for (int i = counted - at; i > 0 && at < escapedCell.end(); i--) {
            at += text.startsWith("\\|", at) ? 2 : 1;
        }
        return at;
    }
}
