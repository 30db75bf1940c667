package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * Which identity keys are pushed together, and in how many articles. Two that met by accident (a warning that was misread, a rival
 * quoted) are not neighbours: that is so where each is far more often seen with another, and neither lives half its life with
 * the other.
 */
final class KeyGraph {
    /** Keys of one article that are paired: its rarest. */
    private static final int MOST_PAIRED = 10;

    /** What an article that pushes two things together counts. */
    private static final int PLAIN = 2;

    /** What it counts if it pushes several of each kind: alone, it joins no two that have a companion each. */
    private static final int CROWDED = 1;

    private final KeyTable table;
    private final JoinRule rule;
    private final boolean[] joining;
    private final int[] starts;
    private final int[] neighbours;
    private final int[] supports;

    KeyGraph(KeyTable table, JoinRule rule) {
        this.table = table;
        this.rule = rule;
        this.joining = new boolean[table.keyCount()];
        for (int key = 0; key < joining.length; key++) {
            joining[key] = table.kind(key).isIdentity()
                    && table.implicated(key) > 0
                    && table.implicatedShare(key) >= rule.implicated();
        }
        PairCounts pairs = pairs();
        int[] best = new int[joining.length];
        pairs.forEach((one, other, count) -> {
            best[one] = Math.max(best[one], count);
            best[other] = Math.max(best[other], count);
        });
        this.starts = new int[joining.length + 1];
        pairs.forEach((one, other, count) -> {
            if (isKept(one, other, count, best)) {
                starts[one + 1]++;
                starts[other + 1]++;
            }
        });
        for (int key = 0; key < joining.length; key++) {
            starts[key + 1] += starts[key];
        }
        this.neighbours = new int[starts[joining.length]];
        this.supports = new int[neighbours.length];
        int[] next = Arrays.copyOf(starts, joining.length);
        pairs.forEach((one, other, count) -> {
            if (isKept(one, other, count, best)) {
                neighbours[next[one]] = other;
                supports[next[one]++] = count;
                neighbours[next[other]] = one;
                supports[next[other]++] = count;
            }
        });
    }

    private boolean isKept(int one, int other, int weight, int[] best) {
        if (weight < PLAIN) {
            return best[one] <= PLAIN || best[other] <= PLAIN;
        }
        return (isUsual(weight, best[one]) && isUsual(weight, best[other]))
                || (weight > PLAIN && weight >= Math.min(table.pushed(one), table.pushed(other)));
    }

    /** Whether a companion is no accident beside the usual one. Accidents are few, however often the usual one is seen. */
    private boolean isUsual(int weight, int best) {
        return weight >= Math.max(rule.accident() * best, Math.min(rule.stray() * best, rule.few() * PLAIN));
    }

    private PairCounts pairs() {
        PairCounts pairs = new PairCounts();
        for (int article = 0; article < table.articleCount(); article++) {
            // Who warns as well may be misread: whom he belongs to is asked, whom he joins is not.
            if (!table.isSuspect(article) || table.isRelieved(article)) {
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
        return pairs;
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

    /** Whether the key may join anybody: an identity that articles are accused of pushing. */
    boolean isJoining(int key) {
        return joining[key];
    }

    /** Whether the key's form alone tells whose it is. */
    boolean isDistinctive(int key) {
        if (!joining[key] || table.kind(key) == KeyKind.WORD) {
            return false;
        }
        return table.kind(key) != KeyKind.HOST || (table.posedShare(key) >= rule.posed() && !table.isOpaque(key));
    }

    int spread(int key) {
        return starts[key + 1] - starts[key];
    }

    int first(int key) {
        return starts[key];
    }

    int end(int key) {
        return starts[key + 1];
    }

    int neighbour(int place) {
        return neighbours[place];
    }

    /** In how many articles the two are pushed together, a crowded one counting half. */
    int support(int place) {
        return supports[place] / PLAIN;
    }
}
