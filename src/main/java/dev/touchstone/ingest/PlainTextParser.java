package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain text: paragraphs by blank lines. Where a paragraph has a line that nobody wrapped, each of its lines is a paragraph
 * of its own, as in dumps of help centres.
 */
final class PlainTextParser implements ContentParser {
    /** Code units beyond which a line was not broken by hand or by a mailer. */
    private static final int LONGEST_WRAPPED_LINE = 120;

    @Override
    public Content parse(String document, Optional<String> url, Limits limits) {
        Outline outline = new Outline(limits);
        String text = outline.cut(document);
        String title = "";
        boolean first = true;
        List<Span> paragraph = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            int from = LineSigns.skipSpace(text, at, end);
            if (from < end) {
                paragraph.add(new Span(from, LineSigns.trimEnd(text, from, end)));
            }
            at = nextLine(text, end);
            if (!paragraph.isEmpty() && (from == end || at == text.length())) {
                boolean more = LineSigns.skipSpace(text, at, text.length()) < text.length();
                Optional<Span> heading = close(text, paragraph, first, more, outline);
                title = first ? heading.map(span -> span.cut(text)).orElse("") : title;
                first = false;
                paragraph.clear();
            }
        }
        return outline.content(text, title);
    }

    /**
     * Adds the blocks of one paragraph.
     *
     * @param opens whether the text begins with it
     * @param more whether anything follows it
     * @return the heading that it is or begins with
     */
    private static Optional<Span> close(String text, List<Span> lines, boolean opens, boolean more, Outline outline) {
        boolean joined = lines.stream().allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE);
        Span line = lines.get(0);
        // A title is often set off by its length alone.
        boolean alone = lines.size() == 1 ? more : opens && !joined && !isHeading(text, lines.get(1));
        boolean heading = alone && isHeading(text, line);
        if (heading) {
            outline.block(Block.Kind.HEADING, line.start(), line.end());
        }
        ParagraphLines.outline(text, heading ? lines.subList(1, lines.size()) : lines, joined, outline);
        return heading ? Optional.of(line) : Optional.empty();
    }

    private static boolean isHeading(String text, Span line) {
        return LineSigns.isHeading(text, line.start(), line.end()) && !LineSigns.isItem(text, line.start(), line.end());
    }

    /** The offset of the line feed or carriage return that ends the line, or the length of the text. */
    static int lineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
        }
        return text.length();
    }

    /** Where the line after the one that ends there begins; the length of the text behind the last. */
    static int nextLine(String text, int lineEnd) {
        boolean pair = text.startsWith("\r\n", lineEnd);
        return Math.min(text.length(), lineEnd + (pair ? 2 : 1));
    }
}
