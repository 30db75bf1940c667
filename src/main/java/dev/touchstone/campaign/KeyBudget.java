package dev.touchstone.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which keys there is room for. Counted over all traces before any is kept, so that what goes does not depend on their order.
 *
 * @param articles that push something
 * @param occurrences of the keys that stay
 * @param kinds how many kinds of key stay, in the order of {@link KeyKind}
 * @param perArticle how many identity keys of an article stay
 * @param dropped what went, in words; empty where nothing did
 */
record KeyBudget(int articles, int occurrences, int kinds, int perArticle, List<String> dropped) {
    private static final int MOST = 32;

    static KeyBudget of(TraceSource traces, CampaignLimits limits) throws IOException {
        int identities = KeyKind.UNIT.number();
        long[] byKind = new long[KeyKind.count()];
        long[] byPlace = new long[MOST + 1];
        int[] articles = new int[1];
        traces.read(trace -> {
            if (!trace.isPushing()) {
                return;
            }
            articles[0] = Math.addExact(articles[0], 1);
            int place = 0;
            for (TraceKey key : trace.keys()) {
                if (key.role() != KeyRole.CITED && key.kind().isIdentity()) {
                    byPlace[Math.min(MOST, place++)]++;
                } else if (key.role() != KeyRole.CITED) {
                    byKind[key.kind().number()]++;
                }
            }
            byKind[KeyKind.NEAR.number()] += trace.sketch().isPresent() ? Sketch.BANDS : 0;
        });
        List<String> dropped = new ArrayList<>();
        int kinds = KeyKind.count();
        long text = 0;
        for (long count : byKind) {
            text += count;
        }
        int perArticle = MOST;
        long identity = sum(byPlace, perArticle);
        while (kinds > identities && identity + text > limits.occurrences()) {
            kinds--;
            text -= byKind[kinds];
            if (byKind[kinds] > 0) {
                dropped.add(
                        byKind[kinds] + " keys of the kind " + KeyKind.of(kinds).id());
            }
        }
        while (perArticle > 1 && sum(byPlace, perArticle) > limits.occurrences()) {
            perArticle /= 2;
        }
        long kept = sum(byPlace, perArticle);
        if (kept < identity) {
            dropped.add((identity - kept) + " keys behind the first " + perArticle + " of their article");
        }
        if (kept + text > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("too many articles for one batch: " + articles[0]);
        }
        return new KeyBudget(articles[0], (int) (kept + text), kinds, perArticle, List.copyOf(dropped));
    }

    private static long sum(long[] byPlace, int places) {
        long sum = 0;
        for (int i = 0; i < places; i++) {
            sum += byPlace[i];
        }
        return sum;
    }

    /** Hands over the keys of an article that stay, in order. */
    void keys(CampaignTrace trace, KeyTaker taker) {
        int place = 0;
        for (TraceKey key : trace.keys()) {
            if (key.role() == KeyRole.CITED) {
                continue;
            }
            boolean stays =
                    key.kind().isIdentity() ? place++ < perArticle : key.kind().number() < kinds;
            if (stays) {
                taker.take(key.hash(), key.role() == KeyRole.IMPLICATED, key.marks());
            }
        }
        if (kinds > KeyKind.NEAR.number() && trace.sketch().isPresent()) {
            for (long band : trace.sketch().get().bands()) {
                taker.take(band, false, 0);
            }
        }
    }

    @FunctionalInterface
    interface KeyTaker {
        void take(long hash, boolean implicated, int marks);
    }
}
