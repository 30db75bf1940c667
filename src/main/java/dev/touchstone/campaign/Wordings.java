package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * What articles word alike: blocks of sentences, and bands of their sketches. Two sentences make a block where each, wherever it
 * stands, is mostly followed or preceded by the other; sentences that many put together anew are nobody's block. Immutable.
 */
final class Wordings {
    private static final int ARTICLE_SHIFT = 4;
    private static final int TEXT_SHIFT = 36;
    private static final int MOST_WEIGHT = 15;

    /** What a band counts: as much as a block of four sentences. */
    private static final int BAND = 4;

    private final KeyTable table;
    private final Components blocks;

    /** A wording (its smallest key), an article that has it, and how many of its sentences; sorted. */
    private final long[] having;

    Wordings(KeyTable table) {
        this.table = table;
        this.blocks = new Components(table.keyCount());
        PairCounts pairs = new PairCounts();
        for (int article = 0; article < table.articleCount(); article++) {
            if (speaks(article)) {
                neighbours(article, (one, other) -> pairs.add(one, other, 1));
            }
        }
        pairs.forEach((one, other, count) -> {
            if (count > 1 && 2 * count >= Math.max(table.pushed(one), table.pushed(other))) {
                blocks.join(one, other);
            }
        });
        this.having = gathered();
    }

    /** Whether what the article words is its author's own. */
    private boolean speaks(int article) {
        return table.isSuspect(article) && !table.isRelieved(article);
    }

    private void neighbours(int article, PairTaker taker) {
        int before = -1;
        for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
            int key = table.keyAt(i);
            if (table.kind(key) == KeyKind.UNIT) {
                if (before >= 0 && before != key) {
                    taker.take(before, key);
                }
                before = key;
            }
        }
    }

    private long[] gathered() {
        long[] found = new long[1 << 10];
        int count = 0;
        for (int article = 0; article < table.articleCount(); article++) {
            if (!speaks(article)) {
                continue;
            }
            int from = count;
            for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
                int key = table.keyAt(i);
                boolean band = table.kind(key) == KeyKind.NEAR;
                if (band || table.kind(key) == KeyKind.UNIT) {
                    found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                    count = added(band ? key : blocks.of(key), article, band ? BAND : 1, found, from, count);
                }
            }
        }
        long[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int added(int text, int article, int weight, long[] found, int from, int count) {
        long entry = (long) text << TEXT_SHIFT | (long) article << ARTICLE_SHIFT;
        for (int i = from; i < count; i++) {
            if (found[i] >>> ARTICLE_SHIFT == entry >>> ARTICLE_SHIFT) {
                found[i] = Math.min(found[i] + weight, entry | MOST_WEIGHT);
                return count;
            }
        }
        found[count] = entry | weight;
        return count + 1;
    }

    /**
     * Hands over, for each wording in order, the articles that have at least so many sentences of it.
     *
     * @param least sentences of a block; a band counts as {@value #BAND}
     */
    void forEach(int least, WordingReader reader) {
        int[] articles = new int[16];
        int count = 0;
        for (int i = 0; i < having.length; i++) {
            if ((having[i] & MOST_WEIGHT) >= least) {
                articles = count < articles.length ? articles : Arrays.copyOf(articles, 2 * count);
                articles[count++] = (int) (having[i] >>> ARTICLE_SHIFT);
            }
            if (i + 1 == having.length || having[i + 1] >>> TEXT_SHIFT != having[i] >>> TEXT_SHIFT) {
                if (count > 1) {
                    reader.read(Arrays.copyOf(articles, count));
                }
                count = 0;
            }
        }
    }

    @FunctionalInterface
    private interface PairTaker {
        void take(int one, int other);
    }

    /** Takes the articles that word something alike, by number. */
    @FunctionalInterface
    interface WordingReader {
        void read(int[] articles);
    }
}
