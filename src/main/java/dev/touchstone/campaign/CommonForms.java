package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * Joins groups that share a thing of common form, or one that strangers share, and word a block of three sentences or their whole
 * texts alike: two things of different kinds. A wording that too many groups have does not count.
 */
final class CommonForms {
    /** Sentences of one block. */
    private static final int BLOCK = 3;

    private final KeyTable table;
    private final KeyGraph graph;
    private final KeyGroups keyGroups;
    private final int[] groups;
    private final Components joined;

    private CommonForms(KeyTable table, KeyGraph graph, KeyGroups keyGroups, int[] groups) {
        this.table = table;
        this.graph = graph;
        this.keyGroups = keyGroups;
        this.groups = groups;
        this.joined = new Components(table.keyCount());
    }

    /** Groups by number, joined. */
    static Components joined(
            KeyTable table, KeyGraph graph, KeyGroups keyGroups, int[] groups, Wordings wordings, JoinRule rule) {
        CommonForms forms = new CommonForms(table, graph, keyGroups, groups);
        wordings.forEach(BLOCK, articles -> {
            int[] having = KeyGroups.among(articles, groups);
            if (having.length > 1 && having.length <= rule.wordings()) {
                forms.join(articles);
            }
        });
        return forms.joined;
    }

    /** Joins those of the articles' groups that push the same thing, each in two of the articles at least. */
    private void join(int[] articles) {
        long[] pushed = new long[16];
        int count = 0;
        for (int article : articles) {
            for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
                int key = table.keyAt(i);
                boolean common = graph.isJoining(key) && !keyGroups.joins(key) && table.isImplicatedAt(i);
                if (common && groups[article] != KeyGroups.NONE) {
                    pushed = count < pushed.length ? pushed : Arrays.copyOf(pushed, 2 * count);
                    pushed[count++] = (long) key << 32 | groups[article];
                }
            }
        }
        Arrays.sort(pushed, 0, count);
        int first = KeyGroups.NONE;
        for (int i = 1; i < count; i++) {
            if (pushed[i] >>> 32 != pushed[i - 1] >>> 32) {
                first = KeyGroups.NONE;
            } else if (pushed[i] == pushed[i - 1]) {
                first = first == KeyGroups.NONE ? (int) pushed[i] : first;
                joined.join(first, (int) pushed[i]);
            }
        }
    }
}
