package dev.touchstone.cli;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.ingest.Unreadable;
import dev.touchstone.report.UnreadInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a scan has come to. */
final class ScanTally {
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final List<UnreadInput> unread = new ArrayList<>();
    private long articles;
    private long passedOver;

    void add(Assessment assessment) {
        articles++;
        verdicts.merge(assessment.verdict(), 1L, Long::sum);
    }

    void add(Unreadable unreadable) {
        unread.add(new UnreadInput(unreadable.origin().toString(), unreadable.reason()));
    }

    /** Something that is no article, and nobody said that it is. */
    void passOver() {
        passedOver++;
    }

    /** The run was told to stop before it had read everything. */
    void interrupted() {
        unread.add(new UnreadInput("the rest of the input", "the run was interrupted before it was read"));
    }

    List<UnreadInput> unread() {
        return List.copyOf(unread);
    }

    ExitStatus status(Optional<FailOn> failOn) {
        boolean reached = failOn.isPresent()
                && verdicts.keySet().stream().anyMatch(verdict -> failOn.get().isReachedBy(verdict));
        return ExitStatus.of(!unread.isEmpty() || of(Verdict.UNDECIDED) > 0, reached);
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
        if (!unread.isEmpty()) {
            line.append("; ").append(counted(unread.size(), "input")).append(" not read");
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
