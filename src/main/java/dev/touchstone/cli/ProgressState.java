package dev.touchstone.cli;

import java.util.Locale;

/**
 * How far work has come.
 *
 * @param articles judged
 * @param flagged of them; {@link #UNTOLD} where nobody counts
 * @param read bytes
 * @param judgedBefore articles, by a run that is gone on with
 * @param readBefore bytes, likewise
 * @param total bytes that there are to read; 0 where nobody knows
 */
record ProgressState(long articles, long flagged, long read, long judgedBefore, long readBefore, long total) {
    static final long UNTOLD = -1;
    private static final int WIDTH = 24;

    /** The line after so many seconds. */
    String line(double seconds) {
        long all = judgedBefore + articles;
        String rate = String.format(
                Locale.ROOT, "%,d %s, %,.0f/s%s", all, all == 1 ? "article" : "articles", articles / seconds, share());
        if (total <= 0) {
            return rate;
        }
        double done = Math.min(1, (double) (readBefore + read) / total);
        int filled = (int) (done * WIDTH);
        double share = (double) read / total;
        long left = share > 0 ? Math.round(seconds / share * (1 - done)) : 0;
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f%%  %s%s",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                done * 100,
                rate,
                share > 0 ? String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60) : "");
    }

    private String share() {
        return articles == 0 || flagged < 0
                ? ""
                : String.format(Locale.ROOT, ", %.1f%% flagged", 100.0 * flagged / articles);
    }
}
