package dev.touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The index answers as going through all blocks would. */
class BlockIndexTest {
    private static final List<Block.Kind> KINDS = List.of(Block.Kind.values());

    @Test
    void the_innermost_block_is_found_among_nested_ones() {
        Block hidden = new Block(Block.Kind.HIDDEN, new Span(0, 30));
        Block heading = new Block(Block.Kind.HEADING, new Span(5, 10));
        BlockIndex index = new BlockIndex(List.of(hidden, heading));

        assertThat(index.blockAt(4)).contains(hidden);
        assertThat(index.blockAt(5)).contains(heading);
        assertThat(index.blockAt(10)).contains(hidden);
        assertThat(index.blockAt(30)).isEmpty();
        assertThat(index.isWithin(Block.Kind.HIDDEN, 7)).isTrue();
        assertThat(index.isWithin(Block.Kind.HEADING, 12)).isFalse();
    }

    @Test
    void it_agrees_with_a_walk_over_all_blocks() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(40);
                Block.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
                blocks.add(new Block(kind, new Span(start, start + random.nextInt(20))));
            }
            blocks.sort(Comparator.comparingInt((Block block) -> block.span().start())
                    .thenComparing(block -> -block.span().end()));
            BlockIndex index = new BlockIndex(blocks);
            for (int offset = 0; offset < 64; offset++) {
                int at = offset;
                Optional<Block> last = blocks.stream()
                        .filter(block -> block.span().contains(at))
                        .reduce((one, other) -> other);
                assertThat(index.blockAt(at)).isEqualTo(last);
                for (Block.Kind kind : Block.Kind.values()) {
                    assertThat(index.isWithin(kind, at))
                            .isEqualTo(blocks.stream()
                                    .anyMatch(block ->
                                            block.kind() == kind && block.span().contains(at)));
                }
            }
        }
    }
}
