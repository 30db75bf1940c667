package dev.touchstone.campaign;

import java.util.Arrays;

/** The whole rule over one table: which articles belong together, and by which key each of the weak ones does. */
final class Joining {
    /** A key ties a clean article where at least so many flagged ones push it. */
    private static final int FLAGGED_OTHERS = 2;

    private static final int TENTH = 10;

    private final KeyTable table;
    private final KeyGroups keyGroups;
    private final Components merged;
    private final int[] campaigns;

    Joining(KeyTable table, JoinRule rule) {
        this.table = table;
        KeyGraph graph = new KeyGraph(table, rule);
        this.keyGroups = new KeyGroups(table, graph, SharedKeys.of(table, graph, rule));
        int[] groups = keyGroups.byArticle();
        Wordings wordings = new Wordings(table);
        this.merged = CommonForms.joined(table, graph, keyGroups, groups, wordings, rule);
        DrawnTwice.join(table, graph, keyGroups, groups, merged);
        for (int article = 0; article < groups.length; article++) {
            groups[article] = groups[article] == KeyGroups.NONE ? KeyGroups.NONE : merged.of(groups[article]);
        }
        this.campaigns = new LooseArticles(table, wordings, rule, groups).settled();
        tieUnaccused();
        dropUnlike();
        dropUnflagged();
    }

    /**
     * An article that is not flagged stays only if it also words a sentence of a block, or a band of its text, as flagged ones of
     * its campaign do, or was published under their account: who tells of a spammer's host and code in his own words, and is not
     * understood, pushes nothing.
     */
    private void dropUnlike() {
        long[] worded = new long[16];
        int count = 0;
        int[] flagged = new int[table.keyCount() + campaigns.length];
        for (int article = 0; article < campaigns.length; article++) {
            boolean own =
                    campaigns[article] != KeyGroups.NONE && table.isFlagged(article) && !table.isRelieved(article);
            if (own) {
                flagged[campaigns[article]]++;
            }
            for (int i = table.firstKey(article); own && i < table.endOfKeys(article); i++) {
                if (!table.kind(table.keyAt(i)).isIdentity()) {
                    worded = count < worded.length ? worded : Arrays.copyOf(worded, 2 * count);
                    worded[count++] = wording(i, article);
                }
            }
        }
        Arrays.sort(worded, 0, count);
        for (int article = 0; article < campaigns.length; article++) {
            if (campaigns[article] != KeyGroups.NONE && !table.isFlagged(article)) {
                boolean alike = false;
                int enough = flagged[campaigns[article]];
                for (int i = table.firstKey(article); i < table.endOfKeys(article) && !alike; i++) {
                    alike = (isAuthors(i, article) || isWordedBy(enough, times(wording(i, article), worded, count)))
                            && !table.isRelieved(article);
                }
                campaigns[article] = alike ? campaigns[article] : KeyGroups.NONE;
            }
        }
    }

    /** Whether the article was published under an account that is the campaign's own: whoever is accused there pushes, and does not tell. */
    private boolean isAuthors(int place, int article) {
        int key = table.keyAt(place);
        return table.kind(key) == KeyKind.ACCOUNT
                && table.isImplicatedAt(place)
                && campaignOf(key) == campaigns[article];
    }

    private static int times(long wording, long[] sorted, int count) {
        int found = Arrays.binarySearch(sorted, 0, count, wording);
        int times = 0;
        for (int i = found; i >= 0 && sorted[i] == wording; i--) {
            times++;
        }
        for (int i = found + 1; found >= 0 && i < count && sorted[i] == wording; i++) {
            times++;
        }
        return times;
    }

    /** Whether a wording is the campaign's: that of a tenth of its flagged members, or of two where it has few. */
    private static boolean isWordedBy(int flagged, int times) {
        return times > 0 && times >= Math.min(2, flagged) && TENTH * times >= flagged;
    }

    private long wording(int place, int article) {
        return (long) table.keyAt(place) << 32 | campaigns[article];
    }

    /** An article that pushes unaccused what flagged ones of one campaign push, and warns of nothing, is of that campaign. */
    private void tieUnaccused() {
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

    /** The campaign that the key is of, as {@link #campaigns} numbers them; {@link KeyGroups#NONE} for one that strangers share. */
    int campaignOf(int key) {
        return keyGroups.joins(key) ? merged.of(keyGroups.groupOf(key)) : KeyGroups.NONE;
    }

    /** Whether the key tells whose an article is. */
    boolean isOwn(int key) {
        return keyGroups.joins(key);
    }
}
