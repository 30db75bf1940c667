package dev.touchstone.campaign;

import java.util.Arrays;

/** The whole rule over one table: which articles belong together, and by which key each of the weak ones does. */
final class Joining {
    /** A key ties a clean article where at least so many flagged ones push it. */
    private static final int FLAGGED_OTHERS = 2;

    private final KeyTable table;
    private final KeyGroups keyGroups;
    private final int[] campaigns;

    Joining(KeyTable table, JoinRule rule) {
        this.table = table;
        KeyGraph graph = new KeyGraph(table, rule);
        this.keyGroups = new KeyGroups(table, graph, SharedKeys.of(table, graph, rule));
        int[] groups = keyGroups.byArticle();
        Wordings wordings = new Wordings(table);
        Components merged = CommonForms.joined(table, graph, keyGroups, groups, wordings, rule);
        for (int article = 0; article < groups.length; article++) {
            groups[article] = groups[article] == KeyGroups.NONE ? KeyGroups.NONE : merged.of(groups[article]);
        }
        this.campaigns = new LooseArticles(table, wordings, rule, groups).settled();
        tieClean();
        dropUnflagged();
    }

    /** An article that pushes unaccused what flagged ones of one campaign push, and warns of nothing, is of that campaign. */
    private void tieClean() {
        int[] owner = new int[table.keyCount()];
        Arrays.fill(owner, KeyGroups.NONE);
        for (int key = 0; key < owner.length; key++) {
            for (int i = table.firstArticle(key); i < table.endOfArticles(key) && keyGroups.joins(key); i++) {
                int campaign = campaigns[table.articleAt(i)];
                owner[key] = campaign == KeyGroups.NONE ? owner[key] : Math.max(owner[key], campaign);
            }
        }
        for (int article = 0; article < campaigns.length; article++) {
            if (campaigns[article] == KeyGroups.NONE && !table.isRelieved(article)) {
                int key = tie(article, owner);
                campaigns[article] = key < 0 ? KeyGroups.NONE : owner[key];
            }
        }
    }

    private int tie(int article, int[] owner) {
        int best = -1;
        for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
            int key = table.keyAt(i);
            boolean ties = keyGroups.joins(key) && owner[key] != KeyGroups.NONE && table.flagged(key) >= FLAGGED_OTHERS;
            if (ties && (best < 0 || table.flagged(key) > table.flagged(best))) {
                best = key;
            }
        }
        return best;
    }

    /** What nobody flagged is no campaign. */
    private void dropUnflagged() {
        boolean[] flagged = new boolean[table.keyCount() + campaigns.length];
        int[] sizes = new int[flagged.length];
        for (int article = 0; article < campaigns.length; article++) {
            if (campaigns[article] != KeyGroups.NONE) {
                flagged[campaigns[article]] |= table.isFlagged(article);
                sizes[campaigns[article]]++;
            }
        }
        for (int article = 0; article < campaigns.length; article++) {
            int campaign = campaigns[article];
            if (campaign != KeyGroups.NONE && (!flagged[campaign] || sizes[campaign] < 2)) {
                campaigns[article] = KeyGroups.NONE;
            }
        }
    }

    /** Numbers of the campaigns by article; a number means nothing but which articles have the same. */
    int[] campaigns() {
        return campaigns.clone();
    }

    /** Whether the key tells whose an article is. */
    boolean isOwn(int key) {
        return keyGroups.joins(key);
    }
}
