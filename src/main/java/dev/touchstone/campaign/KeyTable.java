package dev.touchstone.campaign;

import dev.touchstone.assess.Verdict;
import java.io.IOException;
import java.util.Arrays;

/**
 * Every key that at least two articles push, numbered by hash, and who pushes it. Articles are numbered as the traces come;
 * nothing that is asked here depends on these numbers but by name.
 */
final class KeyTable {
    private static final byte SUSPECT = 1;
    private static final byte FLAGGED = 2;
    private static final byte RELIEVED = 4;
    private static final byte WEDDED = 8;

    private final long[] hashes;
    private final int[] pushed;
    private final int[] implicated;
    private final int[] flagged;
    private final int[] posed;
    private final int[] opaque;
    private final int[] cited;

    /** Keys of article {@code a}: {@code keys[starts[a]] … keys[starts[a + 1] - 1]}, twice their number and one if implicated. */
    private final int[] starts;

    private final int[] keys;
    private final byte[] articles;

    /** Articles of key {@code k}, likewise. */
    private final int[] articleStarts;

    private final int[] articlesByKey;

    private KeyTable(Filling filling, TraceSource traces) throws IOException {
        this.hashes = shared(filling.hashes);
        this.articles = filling.articles;
        this.starts = filling.starts;
        this.pushed = new int[hashes.length];
        this.implicated = new int[hashes.length];
        this.flagged = new int[hashes.length];
        this.posed = new int[hashes.length];
        this.opaque = new int[hashes.length];
        this.cited = new int[hashes.length];
        this.keys = number(filling);
        this.articleStarts = new int[hashes.length + 1];
        for (int key = 0; key < hashes.length; key++) {
            articleStarts[key + 1] = articleStarts[key] + pushed[key];
        }
        this.articlesByKey = new int[keys.length];
        invert();
        traces.read(this::cite);
    }

    static KeyTable of(TraceSource traces, KeyBudget budget) throws IOException {
        Filling filling = new Filling(budget);
        traces.read(filling::add);
        return new KeyTable(filling, traces);
    }

    /** What is gathered while traces are read. */
    private static final class Filling {
        private final KeyBudget budget;
        private final long[] hashes;
        private final byte[] marks;
        private final int[] starts;
        private final byte[] articles;
        private int article;
        private int at;

        Filling(KeyBudget budget) {
            this.budget = budget;
            this.hashes = new long[budget.occurrences()];
            this.marks = new byte[budget.occurrences()];
            this.starts = new int[budget.articles() + 1];
            this.articles = new byte[budget.articles()];
        }

        void add(CampaignTrace trace) {
            if (!trace.isPushing()) {
                return;
            }
            budget.keys(trace, (hash, isImplicated, bits) -> {
                hashes[at] = hash;
                marks[at++] = (byte) (bits << 1 | (isImplicated ? 1 : 0));
            });
            articles[article++] = (byte) ((trace.isSuspect() ? SUSPECT : 0)
                    | (trace.verdict() == Verdict.FLAG ? FLAGGED : 0)
                    | (trace.relieved() ? RELIEVED : 0)
                    | (trace.isWedded() ? WEDDED : 0));
            starts[article] = at;
        }
    }

    /** Those that stand there twice or more, sorted. */
    private static long[] shared(long[] all) {
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && (kept == 0 || sorted[kept - 1] != sorted[i])) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private int[] number(Filling filling) {
        int[] numbers = new int[filling.hashes.length];
        int kept = 0;
        int from = 0;
        for (int article = 0; article < articles.length; article++) {
            int end = starts[article + 1];
            starts[article] = kept;
            for (int i = from; i < end; i++) {
                int key = Arrays.binarySearch(hashes, filling.hashes[i]);
                if (key >= 0) {
                    numbers[kept++] = (key << 1) | (filling.marks[i] & 1);
                    count(key, filling.marks[i], article);
                }
            }
            from = end;
        }
        starts[articles.length] = kept;
        return Arrays.copyOf(numbers, kept);
    }

    private void count(int key, int marks, int article) {
        pushed[key]++;
        if (isSuspect(article)) {
            implicated[key] += marks & 1;
            flagged[key] += isFlagged(article) ? 1 : 0;
        }
        posed[key] += (marks >> 1 & TraceKey.POSED) != 0 ? 1 : 0;
        opaque[key] += (marks >> 1 & TraceKey.OPAQUE) != 0 ? 1 : 0;
    }

    private void invert() {
        int[] next = Arrays.copyOf(articleStarts, hashes.length);
        for (int article = 0; article < articles.length; article++) {
            for (int i = starts[article]; i < starts[article + 1]; i++) {
                articlesByKey[next[keyAt(i)]++] = article;
            }
        }
    }

    private void cite(CampaignTrace trace) {
        for (TraceKey key : trace.keys()) {
            int known = key.role() == KeyRole.CITED ? Arrays.binarySearch(hashes, key.hash()) : -1;
            if (known >= 0) {
                cited[known]++;
            }
        }
    }

    int keyCount() {
        return hashes.length;
    }

    int articleCount() {
        return articles.length;
    }

    long hash(int key) {
        return hashes[key];
    }

    /** The key's number, or a negative one where fewer than two articles push it. */
    int find(long hash) {
        return Arrays.binarySearch(hashes, hash);
    }

    KeyKind kind(int key) {
        return TraceKey.kindOf(hashes[key]);
    }

    /** How many articles push it. */
    int pushed(int key) {
        return pushed[key];
    }

    /** How many flagged articles push it. */
    int flagged(int key) {
        return flagged[key];
    }

    int implicated(int key) {
        return implicated[key];
    }

    /** Of the articles that push or cite the key, the share that is accused of pushing it. */
    double implicatedShare(int key) {
        return implicated[key] / (double) (pushed[key] + cited[key]);
    }

    double posedShare(int key) {
        return posed[key] / (double) pushed[key];
    }

    boolean isOpaque(int key) {
        return 2 * opaque[key] > pushed[key];
    }

    int firstKey(int article) {
        return starts[article];
    }

    int endOfKeys(int article) {
        return starts[article + 1];
    }

    int keyAt(int place) {
        return keys[place] >>> 1;
    }

    /** Whether the article at this place is accused of pushing the key. */
    boolean isImplicatedAt(int place) {
        return (keys[place] & 1) != 0;
    }

    int firstArticle(int key) {
        return articleStarts[key];
    }

    int endOfArticles(int key) {
        return articleStarts[key + 1];
    }

    int articleAt(int place) {
        return articlesByKey[place];
    }

    boolean isSuspect(int article) {
        return (articles[article] & SUSPECT) != 0;
    }

    boolean isFlagged(int article) {
        return (articles[article] & FLAGGED) != 0;
    }

    /** Whether the article warns of, retells or denies something. */
    boolean isRelieved(int article) {
        return (articles[article] & RELIEVED) != 0;
    }

    /** Whether its one host and its one code are in one address. */
    boolean isWedded(int article) {
        return (articles[article] & WEDDED) != 0;
    }
}
