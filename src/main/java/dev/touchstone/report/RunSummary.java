package dev.touchstone.report;

import dev.touchstone.campaign.Campaign;
import java.util.List;

/**
 * A run as a whole, for audit.
 *
 * @param context what the caller chose
 * @param facts by what was judged
 * @param counts how it came out
 * @param campaigns that were found over all articles
 */
public record RunSummary(ReportContext context, RunFacts facts, RunCounts counts, List<Campaign> campaigns) {
    public RunSummary {
        campaigns = List.copyOf(campaigns);
    }

    /** Of a run over which no campaigns were sought. */
    public RunSummary(ReportContext context, RunFacts facts, RunCounts counts) {
        this(context, facts, counts, List.of());
    }

    /** Articles judged in a second of the run; 0 for a run that took no time. */
    public double articlesPerSecond() {
        double seconds = facts.ran().took().toNanos() / 1e9;
        return seconds > 0 ? counts.articles() / seconds : 0;
    }
}
