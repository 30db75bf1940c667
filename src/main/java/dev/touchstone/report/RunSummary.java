package dev.touchstone.report;

/**
 * A run as a whole, for audit.
 *
 * @param context what the caller chose
 * @param facts by what was judged
 * @param counts how it came out
 */
public record RunSummary(ReportContext context, RunFacts facts, RunCounts counts) {
    /** Articles judged in a second of the run; 0 for a run that took no time. */
    public double articlesPerSecond() {
        double seconds = facts.ran().took().toNanos() / 1e9;
        return seconds > 0 ? counts.articles() / seconds : 0;
    }
}
