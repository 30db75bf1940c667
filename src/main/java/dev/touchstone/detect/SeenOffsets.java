package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.Arrays;
import java.util.List;

/** Where a place would stand in an article without what its readers do not see. For one article. */
final class SeenOffsets {
    private final int[] starts;
    private final int[] ends;
    /** How much is hidden before each stretch, in UTF-16 code units. */
    private final int[] before;

    SeenOffsets(ScannedArticle article) {
        List<Span> hidden = new SpanIndex(article.article().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.HIDDEN)
                        .map(Block::span)
                        .toList())
                .joined();
        this.starts = hidden.stream().mapToInt(Span::start).toArray();
        this.ends = hidden.stream().mapToInt(Span::end).toArray();
        this.before = new int[starts.length];
        for (int i = 1; i < starts.length; i++) {
            before[i] = before[i - 1] + ends[i - 1] - starts[i - 1];
        }
    }

    int of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int last = found < 0 ? -found - 2 : found;
        return last < 0 ? offset : offset - before[last] - (Math.min(offset, ends[last]) - starts[last]);
    }
}
