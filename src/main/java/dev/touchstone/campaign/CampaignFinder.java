package dev.touchstone.campaign;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the campaigns of a set of traces. What it gives depends on the traces alone, not on their order. Immutable.
 *
 * <p>Reads the traces four times and keeps, while it works, what {@link CampaignLimits} allows, and what it gives.
 */
public final class CampaignFinder {
    private final JoinRule rule;
    private final CampaignLimits limits;

    /** With the rule and the limits it was measured with. */
    public CampaignFinder() {
        this(JoinRule.DEFAULT, CampaignLimits.DEFAULT);
    }

    public CampaignFinder(JoinRule rule, CampaignLimits limits) {
        this.rule = rule;
        this.limits = limits;
    }

    /**
     * The campaigns of all the articles.
     *
     * @throws IOException if the traces cannot be read
     * @throws IllegalStateException if they are not the same each time they are read
     */
    public CampaignsFound find(TraceSource traces) throws IOException {
        KeyBudget budget = KeyBudget.of(traces, limits);
        KeyTable table = KeyTable.of(traces, budget);
        Joining joining = new Joining(table, rule);
        int[] campaigns = joining.campaigns();
        Map<Integer, CampaignDraft> drafts = new TreeMap<>();
        int[] article = new int[1];
        traces.read(trace -> {
            if (!trace.isPushing()) {
                return;
            }
            if (article[0] == campaigns.length) {
                throw new IllegalStateException("more traces than before");
            }
            int at = article[0]++;
            if (campaigns[at] != KeyGroups.NONE) {
                drafts.computeIfAbsent(campaigns[at], CampaignDraft::new).add(trace, tie(at, table, joining), table);
            }
        });
        if (article[0] != campaigns.length) {
            throw new IllegalStateException("fewer traces than before");
        }
        List<Campaign> found = drafts.values().stream()
                .map(draft -> draft.finished(table, joining, limits))
                .sorted(Comparator.comparingInt(Campaign::size).reversed().thenComparing(Campaign::id))
                .toList();
        return new CampaignsFound(found, budget.dropped());
    }

    /** The key of the article that most flagged articles push, of those that tell whose an article is; -1 for none. */
    private static int tie(int article, KeyTable table, Joining joining) {
        int best = -1;
        for (int i = table.firstKey(article); i < table.endOfKeys(article); i++) {
            int key = table.keyAt(i);
            if (joining.isOwn(key) && (best < 0 || table.flagged(key) > table.flagged(best))) {
                best = key;
            }
        }
        return best;
    }
}
