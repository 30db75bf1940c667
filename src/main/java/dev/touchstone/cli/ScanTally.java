package dev.touchstone.cli;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.FinishedRun;
import dev.touchstone.report.RunSummary;
import dev.touchstone.report.UnreadInput;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a scan has come to. */
final class ScanTally {
    /** What a run that was told to stop says in place of the inputs it did not read. */
    static final UnreadInput REST =
            new UnreadInput("the rest of the input", "the run was interrupted before it was read");

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private long articles;
    private long unread;
    private long passedOver;

    /** What a report says that was made of all that was judged, by this run and by the one it went on with. */
    static ScanTally of(RunSummary summary, long passedOver) {
        ScanTally tally = new ScanTally();
        tally.verdicts.putAll(summary.counts().verdicts());
        tally.articles = summary.counts().articles();
        tally.unread = summary.facts().notRead().size();
        tally.passedOver = passedOver;
        return tally;
    }

    /** What an earlier run came to. */
    static ScanTally of(FinishedRun finished) {
        ScanTally tally = new ScanTally();
        tally.verdicts.putAll(finished.verdicts());
        tally.unread = finished.notRead();
        return tally;
    }

    void add(Assessment assessment) {
        articles++;
        verdicts.merge(assessment.verdict(), 1L, Long::sum);
    }

    /** Something that should have given an article and did not. */
    void missed() {
        unread++;
    }

    /** Something that is no article, and nobody said that it is. */
    void passOver() {
        passedOver++;
    }

    /** The run was told to stop before it had read everything. */
    void interrupted() {
        unread++;
    }

    ExitStatus status(Optional<FailOn> failOn) {
        boolean reached = failOn.isPresent()
                && verdicts.keySet().stream()
                        .anyMatch(verdict -> of(verdict) > 0 && failOn.get().isReachedBy(verdict));
        return ExitStatus.of(unread > 0 || of(Verdict.UNDECIDED) > 0, reached);
    }

    private long of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** One line: how many came out how. */
    String summary(double seconds) {
        StringBuilder line = new StringBuilder(counted(articles, "article"));
        line.append(String.format(Locale.ROOT, " in %.1f s", seconds));
        if (seconds >= 1) {
            line.append(String.format(Locale.ROOT, " (%,.0f a second)", articles / seconds));
        }
        line.append(String.format(
                Locale.ROOT,
                ": %,d flag, %,d review, %,d clean",
                of(Verdict.FLAG),
                of(Verdict.REVIEW),
                of(Verdict.CLEAN)));
        if (of(Verdict.UNDECIDED) > 0) {
            line.append(String.format(Locale.ROOT, ", %,d undecided", of(Verdict.UNDECIDED)));
        }
        if (unread > 0) {
            line.append("; ").append(counted(unread, "input")).append(" not read");
        }
        if (passedOver > 0) {
            line.append("; ").append(counted(passedOver, "other file")).append(" passed over");
        }
        return line.toString();
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : noun + "s");
    }
}
