package dev.touchstone.campaign;

import java.util.Arrays;

/**
 * Articles that push nothing that joins, such as a block in a new text with a new host and code. They are joined with each other
 * by two sentences or whole texts that they word alike, and then with the one group that words most like them, if there is one.
 */
final class LooseArticles {
    /** Sentences of one block that are enough: two. */
    private static final int BLOCK = 2;

    private final KeyTable table;
    private final Wordings wordings;
    private final JoinRule rule;
    private final int[] groups;

    LooseArticles(KeyTable table, Wordings wordings, JoinRule rule, int[] groups) {
        this.table = table;
        this.wordings = wordings;
        this.rule = rule;
        this.groups = groups;
    }

    /**
     * By article its campaign: a number below the number of keys is the group it was named by, one from there on is a set of loose
     * articles; {@link KeyGroups#NONE} for none.
     */
    int[] settled() {
        Components loose = together();
        PairCounts votes = new PairCounts();
        wordings.forEach(BLOCK, articles -> vote(articles, loose, votes));
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
                boolean clear = most[set] > 0 && most[set] >= 2 * second[set];
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
        wordings.forEach(BLOCK, articles -> {
            if (KeyGroups.among(articles, groups).length > 0) {
                return;
            }
            int[] alike = Arrays.stream(articles).filter(this::isLoose).toArray();
            for (int i = 1; i < alike.length; i++) {
                loose.join(alike[0], alike[i]);
            }
        });
        return loose;
    }

    private void vote(int[] articles, Components loose, PairCounts votes) {
        int[] having = KeyGroups.among(articles, groups);
        if (having.length == 0 || having.length > rule.wordings()) {
            return;
        }
        for (int article : articles) {
            if (isLoose(article)) {
                for (int group : having) {
                    votes.add(group, table.keyCount() + loose.of(article), 1);
                }
            }
        }
    }
}
