package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * Pairs of identity keys that are pushed together, and in how many articles. Two that met by accident (a warning that was misread, a
 * rival quoted) are left out: that is so where each is far more often seen with another, neither lives half its life with the other,
 * and no article in which they met words a sentence of both.
 */
final class Companions {
    /** Keys of one article that are paired: its rarest. */
    private static final int MOST_PAIRED = 10;

    /** What an article that pushes two things together counts. */
    static final int PLAIN = 2;

    /** What it counts if it pushes several of each kind: alone, it joins no two that have a companion each. */
    private static final int CROWDED = 1;

    private final KeyTable table;
    private final boolean[] joining;
    private final JoinRule rule;
    private final PairCounts pairs = new PairCounts();

    private Companions(KeyTable table, boolean[] joining, JoinRule rule) {
        this.table = table;
        this.joining = joining;
        this.rule = rule;
    }

    /**
     * The pairs with their weights, {@link #PLAIN} for each article.
     *
     * @param joining by key, whether it may join anybody
     */
    static PairCounts of(KeyTable table, boolean[] joining, JoinRule rule) {
        Companions companions = new Companions(table, joining, rule);
        companions.gather();
        return companions.kept();
    }

    /** Those that are kept. */
    private PairCounts kept() {
        int[] best = new int[joining.length];
        pairs.forEach((one, other, weight) -> {
            best[one] = Math.max(best[one], weight);
            best[other] = Math.max(best[other], weight);
        });
        PairCounts worded = worded(best);
        PairCounts kept = new PairCounts();
        pairs.forEach((one, other, weight) -> {
            if (isUsual(one, other, weight, best) || worded.count(one, other) > 0) {
                kept.add(one, other, weight);
            }
        });
        return kept;
    }

    private boolean isUsual(int one, int other, int weight, int[] best) {
        if (weight < PLAIN) {
            return best[one] <= PLAIN || best[other] <= PLAIN;
        }
        return (isUsual(weight, best[one]) && isUsual(weight, best[other]))
                || (weight > PLAIN && weight >= Math.min(table.pushed(one), table.pushed(other)));
    }

    /** Pairs that are rare, but met in an article that has a sentence of each one's other articles. */
    private PairCounts worded(int[] best) {
        PairCounts worded = new PairCounts();
        for (int article = 0; article < table.articleCount(); article++) {
            int[] keys = speaks(article) ? rarest(article) : new int[0];
            for (int i = 0; i < keys.length; i++) {
                for (int j = 0; j < i; j++) {
                    int weight = pairs.count(keys[i], keys[j]);
                    if (!isUsual(keys[i], keys[j], weight, best)
                            && worded.count(keys[i], keys[j]) == 0
                            && isWordedBy(article, keys[i], keys[j])
                            && isWordedBy(article, keys[j], keys[i])) {
                        worded.add(keys[i], keys[j], 1);
                    }
                }
            }
        }
        return worded;
    }

    /** Whether another article pushes the key, not the other one, and has a sentence of this article's. */
    private boolean isWordedBy(int article, int key, int other) {
        for (int i = table.firstArticle(key); i < table.endOfArticles(key); i++) {
            int candidate = table.articleAt(i);
            if (candidate != article && speaks(candidate) && !pushes(candidate, other) && isWordedAlike(article, candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean pushes(int article, int key) {
        for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
            if (table.keyAt(i) == key) {
                return true;
            }
        }
        return false;
    }

    private boolean isWordedAlike(int article, int candidate) {
        for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
            if (table.kind(table.keyAt(i)) == KeyKind.UNIT && pushes(candidate, table.keyAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Who warns as well, or is merely suspect, may be misread: whose he is is asked, whom he joins is not. */
    private boolean speaks(int article) {
        return table.isFlagged(article) && !table.isRelieved(article);
    }

    /** Whether a companion is no accident beside the usual one. Accidents are few, however often the usual one is seen. */
    private boolean isUsual(int weight, int best) {
        return weight >= Math.max(rule.accident() * best, Math.min(rule.stray() * best, rule.few() * PLAIN));
    }

    private void gather() {
        for (int article = 0; article < table.articleCount(); article++) {
            if (!speaks(article)) {
                continue;
            }
            int[] rarest = rarest(article);
            int weight = isCrowded(rarest) ? CROWDED : PLAIN;
            for (int i = 0; i < rarest.length; i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(rarest[i], rarest[j], weight);
                }
            }
        }
    }

    /** Several hosts and several codes: perhaps those of several spammers. */
    private boolean isCrowded(int[] keys) {
        int hosts = 0;
        int codes = 0;
        for (int key : keys) {
            hosts += table.kind(key) == KeyKind.HOST ? 1 : 0;
            codes += table.kind(key) == KeyKind.CODE ? 1 : 0;
        }
        return hosts > 1 && codes > 1;
    }

    private int[] rarest(int article) {
        int[] found = new int[table.endOfKeys(article) - table.firstKey(article)];
        int count = 0;
        for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
            if (table.isImplicatedAt(i) && joining[table.keyAt(i)]) {
                found[count++] = table.keyAt(i);
            }
        }
        if (count <= MOST_PAIRED) {
            return Arrays.copyOf(found, count);
        }
        return Arrays.stream(found, 0, count)
                .mapToObj(key -> (long) table.pushed(key) << 32 | key)
                .sorted()
                .limit(MOST_PAIRED)
                .mapToInt(Long::intValue)
                .toArray();
    }
}
