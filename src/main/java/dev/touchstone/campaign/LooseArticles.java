package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * Articles that push nothing that joins, such as a block in a new text with a new host and code. They are joined with each other
 * by two sentences or whole texts that they word alike, and then with the one group that words most like them, if there is one.
 */
final class LooseArticles {
    /** What a wording in common counts: one sentence alone is too little. */
    private static final int ENOUGH = 2;

    private final KeyTable table;
    private final Passages passages;
    private final int[] groups;

    LooseArticles(KeyTable table, Passages passages, int[] groups) {
        this.table = table;
        this.passages = passages;
        this.groups = groups;
    }

    /**
     * By article its campaign: a number below the number of keys is the group it was named by, one from there on is a set of loose
     * articles; {@link KeyGroups#NONE} for none.
     */
    int[] settled() {
        Components loose = together();
        PairCounts votes = new PairCounts();
        for (int key = 0; key < table.keyCount(); key++) {
            if (passages.isOwn(key)) {
                vote(key, loose, votes);
            }
        }
        int[] best = new int[groups.length];
        int[] most = new int[groups.length];
        int[] second = new int[groups.length];
        // Ids of sets lie behind those of groups, so that the pair's order tells which is which.
        votes.forEach((group, set, count) -> {
            int at = set - table.keyCount();
            if (count > most[at]) {
                second[at] = most[at];
                most[at] = count;
                best[at] = group;
            } else {
                second[at] = Math.max(second[at], count);
            }
        });
        int[] settled = groups.clone();
        int[] sizes = new int[groups.length];
        for (int article = 0; article < groups.length; article++) {
            if (isLoose(article)) {
                sizes[loose.of(article)]++;
            }
        }
        for (int article = 0; article < groups.length; article++) {
            if (isLoose(article)) {
                int set = loose.of(article);
                boolean clear = most[set] >= ENOUGH && most[set] >= 2 * second[set];
                settled[article] = clear ? best[set] : sizes[set] > 1 ? table.keyCount() + set : KeyGroups.NONE;
            }
        }
        return settled;
    }

    private boolean isLoose(int article) {
        return groups[article] == KeyGroups.NONE && table.isSuspect(article) && !table.isRelieved(article);
    }

    private Components together() {
        Components loose = new Components(groups.length);
        for (int key = 0; key < table.keyCount(); key++) {
            if (!passages.isOwn(key) || table.kind(key) == KeyKind.UNIT || groupsOf(key).length > 0) {
                continue;
            }
            int first = KeyGroups.NONE;
            for (int i = table.firstArticle(key); i < table.endOfArticles(key); i++) {
                int article = table.articleAt(i);
                if (isLoose(article) && first == KeyGroups.NONE) {
                    first = article;
                } else if (isLoose(article)) {
                    loose.join(first, article);
                }
            }
        }
        return loose;
    }

    private void vote(int key, Components loose, PairCounts votes) {
        int weight = table.kind(key) == KeyKind.UNIT ? 1 : ENOUGH;
        int[] having = groupsOf(key);
        for (int i = table.firstArticle(key); i < table.endOfArticles(key) && having.length > 0; i++) {
            int article = table.articleAt(i);
            if (isLoose(article)) {
                for (int group : having) {
                    for (int times = 0; times < weight; times++) {
                        votes.add(group, table.keyCount() + loose.of(article));
                    }
                }
            }
        }
    }

    private int[] groupsOf(int key) {
        return Arrays.stream(articlesOf(key))
                .map(article -> groups[article])
                .filter(group -> group != KeyGroups.NONE)
                .distinct()
                .sorted()
                .toArray();
    }

    private int[] articlesOf(int key) {
        int[] articles = new int[table.endOfArticles(key) - table.firstArticle(key)];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = table.articleAt(table.firstArticle(key) + i);
        }
        return articles;
    }
}
