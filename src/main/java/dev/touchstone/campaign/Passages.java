package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * What articles word alike: sentences of their blocks, pairs of such sentences, bands of their sketches. Says which of these are
 * anybody's, because too many groups have them.
 */
final class Passages {
    private final KeyTable table;
    private final int[] groups;
    private final JoinRule rule;
    private final boolean[] own;

    /** @param groups by article, before passages were looked at */
    Passages(KeyTable table, int[] groups, JoinRule rule) {
        this.table = table;
        this.groups = groups;
        this.rule = rule;
        this.own = new boolean[table.keyCount()];
        for (int key = 0; key < own.length; key++) {
            own[key] = !table.kind(key).isIdentity() && groupsOf(key).length <= rule.wordings();
        }
    }

    /** Whether the key is a wording that few groups have. */
    boolean isOwn(int key) {
        return own[key];
    }

    /** The groups that have it, at most one more than may. */
    private int[] groupsOf(int key) {
        int[] found = new int[rule.wordings() + 1];
        int count = 0;
        for (int i = table.firstArticle(key); i < table.endOfArticles(key) && count < found.length; i++) {
            int group = groups[table.articleAt(i)];
            if (group != KeyGroups.NONE && !contains(found, count, group)) {
                found[count++] = group;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean contains(int[] found, int count, int group) {
        return Arrays.stream(found, 0, count).anyMatch(known -> known == group);
    }

    /**
     * Joins groups that share a thing that does not join by itself and also word two sentences, or their whole texts, alike: two
     * things of different kinds. Where more groups than the rule allows share both, they join nobody.
     */
    Components joined(KeyGraph graph, KeyGroups keyGroups) {
        Components joined = new Components(table.keyCount());
        for (int key = 0; key < table.keyCount(); key++) {
            if (graph.isJoining(key) && !keyGroups.joins(key)) {
                join(key, joined);
            }
        }
        return joined;
    }

    private void join(int key, Components joined) {
        long[] seen = new long[16];
        int count = 0;
        for (int i = table.firstArticle(key); i < table.endOfArticles(key); i++) {
            int article = table.articleAt(i);
            if (groups[article] == KeyGroups.NONE) {
                continue;
            }
            for (int k = table.firstKey(article); k < table.endOfKeys(article); k++) {
                int text = table.keyAt(k);
                if (own[text] && table.kind(text) != KeyKind.UNIT) {
                    seen = count < seen.length ? seen : Arrays.copyOf(seen, 2 * count);
                    seen[count++] = (long) text << 32 | groups[article];
                }
            }
        }
        Arrays.sort(seen, 0, count);
        int[] found = new int[count];
        int groupsFound = 0;
        for (int i = 0; i <= count; i++) {
            boolean next = i == count || (i > 0 && seen[i] >>> 32 != seen[i - 1] >>> 32);
            if (next && groupsFound > 1 && groupsFound <= rule.sides() + 1) {
                for (int g = 1; g < groupsFound; g++) {
                    joined.join(found[0], found[g]);
                }
            }
            groupsFound = next ? 0 : groupsFound;
            // Twice, so that one article that was misread joins nobody.
            boolean twice = i > 0 && i < count && seen[i] == seen[i - 1] && (i == 1 || seen[i] != seen[i - 2]);
            if (twice) {
                found[groupsFound++] = (int) seen[i];
            }
        }
    }
}
