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

    /** Sentences of one article that are looked at. */
    private static final int MOST_UNITS = 6;

    private static final int[] NO_KEYS = {};

    private final KeyTable table;
    private final boolean[] joining;
    private final JoinRule rule;
    private final PairCounts pairs = new PairCounts();
    /** A host and a code in one address: no accident, even once. */
    private final PairCounts wedded = new PairCounts();

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
            if (isUsual(one, other, weight, best)
                    || (weight >= PLAIN && worded.count(one, other) > 0)
                    || wedded.count(one, other) > 0) {
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

    /** Pairs that are rare, but met in an article that has a sentence of more articles of each than those in which they met. */
    private PairCounts worded(int[] best) {
        boolean[] rare = new boolean[joining.length];
        pairs.forEach((one, other, weight) -> {
            if (!isUsual(one, other, weight, best)) {
                rare[one] = true;
                rare[other] = true;
            }
        });
        PairCounts sentences = new PairCounts();
        forEachSpeaking((article, keys) -> {
            int[] units = units(article);
            for (int key : keys) {
                for (int unit : rare[key] ? units : NO_KEYS) {
                    sentences.add(key, unit, 1);
                }
            }
        });
        PairCounts worded = new PairCounts();
        forEachSpeaking((article, keys) -> {
            int[] units = units(article);
            for (int i = 0; i < keys.length; i++) {
                for (int j = 0; j < i && rare[keys[i]]; j++) {
                    int weight = pairs.count(keys[i], keys[j]);
                    if (!isUsual(keys[i], keys[j], weight, best)
                            && isWorded(keys[i], weight, units, sentences)
                            && isWorded(keys[j], weight, units, sentences)) {
                        worded.add(keys[i], keys[j], 1);
                    }
                }
            }
        });
        return worded;
    }

    private static boolean isWorded(int key, int weight, int[] units, PairCounts sentences) {
        for (int unit : units) {
            if (PLAIN * sentences.count(key, unit) > weight + CROWDED) {
                return true;
            }
        }
        return false;
    }

    /** The first sentences of the article's blocks. */
    private int[] units(int article) {
        int[] found = new int[MOST_UNITS];
        int count = 0;
        for (int i = table.firstKey(article); i < table.endOfKeys(article) && count < MOST_UNITS; i++) {
            if (table.kind(table.keyAt(i)) == KeyKind.UNIT) {
                found[count++] = table.keyAt(i);
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void forEachSpeaking(SpeakerReader reader) {
        for (int article = 0; article < table.articleCount(); article++) {
            if (speaks(article)) {
                reader.read(article, rarest(article));
            }
        }
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
        forEachSpeaking((article, keys) -> {
            int weight = isCrowded(keys) ? CROWDED : PLAIN;
            for (int i = 0; i < keys.length; i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(keys[i], keys[j], weight);
                    if (table.isWedded(article) && isLink(keys[i], keys[j])) {
                        wedded.add(keys[i], keys[j], 1);
                    }
                }
            }
        });
    }

    private boolean isLink(int one, int other) {
        return (table.kind(one) == KeyKind.HOST && table.kind(other) == KeyKind.CODE)
                || (table.kind(one) == KeyKind.CODE && table.kind(other) == KeyKind.HOST);
    }

    /** Several hosts, and several codes or none: perhaps those of several spammers. */
    private boolean isCrowded(int[] keys) {
        int hosts = 0;
        int codes = 0;
        for (int key : keys) {
            hosts += table.kind(key) == KeyKind.HOST ? 1 : 0;
            codes += table.kind(key) == KeyKind.CODE ? 1 : 0;
        }
        return hosts > 1 && codes != 1;
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

    /** Takes an article that makes companions, and its keys that are paired. */
    @FunctionalInterface
    private interface SpeakerReader {
        void read(int article, int[] keys);
    }
}
