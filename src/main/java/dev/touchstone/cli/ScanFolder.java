package dev.touchstone.cli;

import dev.touchstone.report.FinishedRun;
import dev.touchstone.report.ReportContext;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.report.spool.RunConditions;
import dev.touchstone.report.spool.SpoolState;
import dev.touchstone.report.words.PageWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a scan's report goes, and whether a run is to be gone on with there.
 *
 * @param path of the folder
 * @param resume whether an unfinished run is gone on with
 */
record ScanFolder(Path path, boolean resume) {
    /**
     * The run that has completed the report already, where one is to be gone on with.
     *
     * @throws Refusal if there is nothing to go on with, and something else in the folder
     */
    Optional<FinishedRun> finished() {
        if (!resume) {
            return Optional.empty();
        }
        try {
            if (ReportFolder.holdsUnfinished(path) || ReportFolder.isUntouched(path)) {
                return Optional.empty();
            }
            Optional<FinishedRun> finished = FinishedRun.in(path);
            if (finished.isEmpty()) {
                throw new Refusal("--resume: " + path + " holds no run to go on with");
            }
            return finished;
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /** @throws Refusal if the report cannot be written there, or the run cannot be gone on with */
    ReportFolder open(ReportContext context, RunConditions conditions, Session session) {
        boolean unfinished = ReportFolder.holdsUnfinished(path);
        try {
            if (resume && unfinished) {
                ReportFolder folder = ReportFolder.goOn(path, context, conditions);
                SpoolState kept = folder.state();
                session.err()
                        .say(PageWords.in(context.language())
                                .get(
                                        folder.isJudged() ? "scan.judged" : "scan.goingon",
                                        "count",
                                        PageWords.number(kept.articles())));
                return folder;
            }
        } catch (IOException refused) {
            throw new Refusal("--resume: " + path + ": " + Failures.reason(refused));
        }
        try {
            ReportFolder folder = ReportFolder.begin(path, context, conditions);
            if (resume) {
                session.err().say("there is nothing to go on with in " + path + " yet: beginning");
            } else if (unfinished) {
                session.err().say("what an unfinished run had kept in " + path + " was dropped");
            }
            return folder;
        } catch (IOException refused) {
            throw unwritten(refused);
        }
    }

    /** What is said when the disk does not take the report. */
    Refusal unwritten(@Nullable IOException failed) {
        String kept = ReportFolder.holdsUnfinished(path) ? "; the same command with --resume goes on" : "";
        return new Refusal("the report was not written: " + Failures.reason(failed) + kept);
    }
}
