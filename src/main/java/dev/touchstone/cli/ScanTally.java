package dev.touchstone.cli;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.FinishedRun;
import dev.touchstone.report.RunSummary;
import dev.touchstone.report.UnreadInput;
import dev.touchstone.report.words.PageWords;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a scan has come to. */
final class ScanTally {
    /** What a run that was told to stop says in place of the inputs it did not read. */
    static final UnreadInput REST =
            new UnreadInput("the rest of the input", "the run was interrupted before it was read");

    private static final String MET_TWICE = "id-met-twice";

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private long articles;
    private long unread;
    private long inPart;
    private long metTwice;
    private long passedOver;

    /** What a report says that was made of all that was judged, by this run and by the one it went on with. */
    static ScanTally of(RunSummary summary, long passedOver) {
        ScanTally tally = new ScanTally();
        tally.verdicts.putAll(summary.counts().verdicts());
        tally.articles = summary.counts().articles();
        summary.facts().notRead().forEach(tally::missed);
        tally.metTwice = summary.counts().diagnostics().getOrDefault(MET_TWICE, 0L);
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
        metTwice += assessment.diagnostics().stream().anyMatch(met -> met.code().equals(MET_TWICE)) ? 1 : 0;
        verdicts.merge(assessment.verdict(), 1L, Long::sum);
    }

    /** Something that should have given an article and did not, or not all. */
    void missed(UnreadInput input) {
        if (input.inPart()) {
            inPart++;
        } else {
            unread++;
        }
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
        return ExitStatus.of(unread + inPart > 0 || of(Verdict.UNDECIDED) > 0, reached);
    }

    private long of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** One line: how many came out how. */
    String summary(double seconds, PageWords words) {
        StringBuilder line = new StringBuilder(words.get(
                "scan.articles",
                Map.of("count", PageWords.number(articles), "seconds", String.format(Locale.ROOT, "%.1f", seconds))));
        if (seconds >= 1) {
            line.append(words.get("scan.rate", "rate", PageWords.number(Math.round(articles / seconds))));
        }
        line.append(words.get(
                "scan.verdicts",
                Map.of(
                        "flag", PageWords.number(of(Verdict.FLAG)),
                        "review", PageWords.number(of(Verdict.REVIEW)),
                        "clean", PageWords.number(of(Verdict.CLEAN)))));
        append("scan.undecided", of(Verdict.UNDECIDED), words, line);
        append("scan.unread", unread, words, line);
        append("scan.inpart", inPart, words, line);
        append("scan.passedover", passedOver, words, line);
        append("scan.mettwice", metTwice, words, line);
        return line.toString();
    }

    private static void append(String key, long count, PageWords words, StringBuilder line) {
        if (count > 0) {
            line.append(words.get(key, "count", PageWords.number(count)));
        }
    }
}
