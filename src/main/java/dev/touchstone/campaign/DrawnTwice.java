package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * Joins what a drawn code or a host between too many sides has parted. Among a million articles some code is drawn by two spammers
 * who know nothing of each other; it has the sides of both then, and by their number alone it could be a word that strangers share.
 * Of the groups that push it, two and no more that word the same two sentences beside it are one spammer's, before and behind a change.
 */
final class DrawnTwice {
    /** Sentences that two groups have in common. */
    private static final int SENTENCES = 2;

    /** Groups that push the key: what more push was not drawn. */
    private static final int MOST_GROUPS = 8;

    private final KeyTable table;
    private final int[] groups;

    private DrawnTwice(KeyTable table, int[] groups) {
        this.table = table;
        this.groups = groups;
    }

    /**
     * Joins groups.
     *
     * @param groups by article
     * @param joined groups by number; what is found is joined there
     */
    static void join(KeyTable table, KeyGraph graph, KeyGroups keyGroups, int[] groups, Components joined) {
        DrawnTwice drawn = new DrawnTwice(table, groups);
        Components found = new Components(table.keyCount());
        for (int key = 0; key < table.keyCount(); key++) {
            if (graph.isDistinctive(key) && !keyGroups.joins(key)) {
                drawn.join(key, joined, found);
            }
        }
        // Only now, so that what one key has joined does not depend on which key came first.
        for (int group = 0; group < table.keyCount(); group++) {
            joined.join(group, found.of(group));
        }
    }

    private void join(int key, Components joined, Components found) {
        int[] pushing = pushing(key, joined);
        int[] having = Arrays.stream(pushing).distinct().toArray();
        if (having.length < 2 || having.length > MOST_GROUPS) {
            return;
        }
        int[][] sentences = new int[having.length][];
        for (int i = 0; i < having.length; i++) {
            sentences[i] = usual(key, having[i], joined);
        }
        for (int i = 0; i < having.length; i++) {
            int alike = -1;
            int count = 0;
            for (int j = 0; j < having.length; j++) {
                if (i != j && common(sentences[i], sentences[j]) >= SENTENCES) {
                    alike = j;
                    count++;
                }
            }
            if (count == 1 && onlyOne(alike, i, sentences)) {
                found.join(having[i], having[alike]);
            }
        }
    }

    /** Whether nobody but the one words as the other does. */
    private static boolean onlyOne(int other, int one, int[][] sentences) {
        for (int j = 0; j < sentences.length; j++) {
            if (j != one && j != other && common(sentences[other], sentences[j]) >= SENTENCES) {
                return false;
            }
        }
        return true;
    }

    /** The groups of the flagged articles that are accused of pushing the key, one for each article. */
    private int[] pushing(int key, Components joined) {
        return Arrays.stream(articles(key))
                .map(article -> joined.of(groups[article]))
                .toArray();
    }

    private int[] articles(int key) {
        int[] found = new int[table.endOfArticles(key) - table.firstArticle(key)];
        int count = 0;
        for (int i = table.firstArticle(key); i < table.endOfArticles(key); i++) {
            int article = table.articleAt(i);
            if (groups[article] != KeyGroups.NONE && table.isFlagged(article) && !table.isRelieved(article)) {
                found[count++] = article;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The sentences, sorted, that half of the group's articles that push the key have, and two at least. */
    private int[] usual(int key, int group, Components joined) {
        int[] worded = new int[16];
        int count = 0;
        int having = 0;
        for (int article : articles(key)) {
            if (joined.of(groups[article]) == group) {
                having++;
                for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
                    if (table.kind(table.keyAt(i)) == KeyKind.UNIT) {
                        worded = count < worded.length ? worded : Arrays.copyOf(worded, 2 * count);
                        worded[count++] = table.keyAt(i);
                    }
                }
            }
        }
        Arrays.sort(worded, 0, count);
        int kept = 0;
        for (int from = 0, to; from < count; from = to) {
            to = from;
            while (to < count && worded[to] == worded[from]) {
                to++;
            }
            if (to - from >= 2 && 2 * (to - from) >= having) {
                worded[kept++] = worded[from];
            }
        }
        return Arrays.copyOf(worded, kept);
    }

    private static int common(int[] one, int[] other) {
        int count = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                count++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }
}
