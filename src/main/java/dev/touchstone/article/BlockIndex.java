package dev.touchstone.article;

import dev.touchstone.text.Span;
import dev.touchstone.text.SpanEnds;
import dev.touchstone.text.SpanIndex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the blocks around a place without going through all of them. Immutable. */
public final class BlockIndex {
    private final List<Block> blocks;
    private final int[] starts;
    private final SpanEnds ends;
    private final Map<Block.Kind, SpanIndex> byKind = new EnumMap<>(Block.Kind.class);

    /** @param blocks by start, outer before inner */
    BlockIndex(List<Block> blocks) {
        this.blocks = blocks;
        this.starts = new int[blocks.size()];
        List<Span> spans = new ArrayList<>(blocks.size());
        Map<Block.Kind, List<Span>> kinds = new EnumMap<>(Block.Kind.class);
        for (Block block : blocks) {
            starts[spans.size()] = block.span().start();
            spans.add(block.span());
            kinds.computeIfAbsent(block.kind(), unused -> new ArrayList<>()).add(block.span());
        }
        this.ends = new SpanEnds(spans);
        kinds.forEach((kind, ofKind) -> byKind.put(kind, new SpanIndex(ofKind)));
    }

    /** The innermost block that holds the offset. */
    public Optional<Block> blockAt(int offset) {
        int innermost = ends.last(lastFrom(offset), offset + 1);
        return innermost < 0 ? Optional.empty() : Optional.of(blocks.get(innermost));
    }

    /** Whether any block of the kind holds the offset, at any depth. */
    public boolean isWithin(Block.Kind kind, int offset) {
        SpanIndex spans = byKind.get(kind);
        return spans != null && spans.contains(offset);
    }

    /** The last block that begins at the offset or before it, -1 where there is none. */
    private int lastFrom(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
