package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * Keys joined into groups by standing together, and each article given to the one group that it pushes most of. An article
 * never joins two groups: what a misread warning or a rival's quotation holds of another group stays there.
 */
final class KeyGroups {
    /** No group. */
    static final int NONE = -1;

    private final KeyTable table;
    private final KeyGraph graph;
    private final boolean[] shared;
    private final Components groups;

    KeyGroups(KeyTable table, KeyGraph graph, boolean[] shared) {
        this.table = table;
        this.graph = graph;
        this.shared = shared;
        this.groups = new Components(table.keyCount());
        for (int key = 0; key < table.keyCount(); key++) {
            for (int i = graph.first(key); i < graph.end(key); i++) {
                int other = graph.neighbour(i);
                if (other < key && ((joins(key) && joins(other)) || areInseparable(key, other, graph.support(i)))) {
                    groups.join(key, other);
                }
            }
        }
    }

    /** Whether the key joins by itself. */
    boolean joins(int key) {
        return graph.isDistinctive(key) && !shared[key];
    }

    /** Two things of common form and different kinds, each of which is mostly seen with the other, are as good as one of its own. */
    private boolean areInseparable(int key, int other, int support) {
        return table.kind(key) != table.kind(other)
                && support >= 2
                && 2 * support > table.pushed(key)
                && 2 * support > table.pushed(other)
                && (joins(key) || isLonely(key))
                && (joins(other) || isLonely(other));
    }

    private boolean isLonely(int key) {
        return !shared[key] && graph.isJoining(key) && graph.spread(key) <= 2;
    }

    /** The groups that some of the articles are of, each once. */
    static int[] among(int[] articles, int[] groups) {
        return Arrays.stream(articles)
                .map(article -> groups[article])
                .filter(group -> group != NONE)
                .distinct()
                .toArray();
    }

    /** The group that the key is of, named by its smallest key. */
    int groupOf(int key) {
        return groups.of(key);
    }

    private boolean belongs(int key) {
        return joins(key) || groups.of(key) != key || holdsOthers(key);
    }

    private boolean holdsOthers(int key) {
        for (int i = graph.first(key); i < graph.end(key); i++) {
            if (groups.of(graph.neighbour(i)) == key) {
                return true;
            }
        }
        return false;
    }

    /** By article its group, named by the smallest key of it; {@link #NONE} for those that push nothing that joins. */
    int[] byArticle() {
        boolean[] belonging = new boolean[table.keyCount()];
        for (int key = 0; key < belonging.length; key++) {
            belonging[key] = belongs(key);
        }
        int[] byArticle = new int[table.articleCount()];
        int[] sizes = new int[table.keyCount()];
        for (int article = 0; article < byArticle.length; article++) {
            byArticle[article] = table.isSuspect(article) ? heaviest(article, belonging) : NONE;
            if (byArticle[article] != NONE) {
                sizes[byArticle[article]]++;
            }
        }
        for (int article = 0; article < byArticle.length; article++) {
            if (byArticle[article] != NONE && sizes[byArticle[article]] < 2) {
                byArticle[article] = NONE;
            }
        }
        return byArticle;
    }

    /** The group that the article pushes most keys of; of two such, the one of a key that most articles push. */
    private int heaviest(int article, boolean[] belonging) {
        int from = table.firstKey(article);
        int[] found = new int[table.endOfKeys(article) - from];
        int count = 0;
        for (int i = from; i < table.endOfKeys(article); i++) {
            if (table.isImplicatedAt(i) && belonging[table.keyAt(i)]) {
                found[count++] = table.keyAt(i);
            }
        }
        int best = NONE;
        long most = 0;
        for (int i = 0; i < count; i++) {
            int group = groups.of(found[i]);
            long weight = 0;
            long reach = 0;
            for (int j = 0; j < count; j++) {
                if (groups.of(found[j]) == group) {
                    weight++;
                    reach = Math.max(reach, table.pushed(found[j]));
                }
            }
            long rank = weight << 32 | reach;
            if (rank > most || (rank == most && group < best)) {
                most = rank;
                best = group;
            }
        }
        return best;
    }
}
