package dev.touchstone.cli;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Verdict;
import dev.touchstone.batch.BatchSink;
import dev.touchstone.batch.CampaignPass;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.Unreadable;
import dev.touchstone.report.AssessmentJson;
import dev.touchstone.report.PreparedPart;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.report.UnreadInput;
import dev.touchstone.report.spool.InputMark;
import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands the results of a scan to whoever was asked for: folder, stream or table, and tells what went wrong. */
final class ScanSink implements BatchSink<ScanSink.Prepared> {
    /**
     * What of an article is ready to be handed over.
     *
     * @param line for the stream
     * @param part of the report
     */
    record Prepared(Optional<byte[]> line, Optional<PreparedPart> part) {}

    private final Session session;
    private final boolean quiet;
    private final Optional<ReportFolder> folder;
    private final Optional<AssessmentJson> stream;
    private final Progress progress;
    private final StreamHint hint = new StreamHint();
    private final ScanTally tally = new ScanTally();
    private final FindingsTable table;

    ScanSink(
            Session session,
            boolean quiet,
            Optional<ReportFolder> folder,
            Optional<AssessmentJson> stream,
            Progress progress,
            ReportLanguage language) {
        this.session = session;
        this.quiet = quiet;
        this.folder = folder;
        this.stream = stream;
        this.progress = progress;
        this.table = new FindingsTable(language);
    }

    /** What has come of it so far. */
    ScanTally tally() {
        return tally;
    }

    StreamHint hint() {
        return hint;
    }

    FindingsTable table() {
        return table;
    }

    @Override
    public Prepared prepare(JudgedArticle judged) {
        return new Prepared(
                stream.map(json -> json.line(judged)),
                folder.map(report -> report.prepare(judged, CampaignPass.trace(judged))));
    }

    @Override
    public void judged(JudgedArticle judged, Prepared prepared) {
        Assessment assessment = judged.assessment();
        tally.add(assessment);
        hint.sawArticle(assessment.origin());
        if (folder.isEmpty() && stream.isEmpty()) {
            table.add(assessment);
        }
        prepared.line().ifPresent(session.out()::print);
        prepared.part().ifPresent(ScanSink::write);
        if (assessment.verdict() == Verdict.UNDECIDED) {
            session.err().say(undecided(assessment));
        }
        progress.step(assessment.verdict());
    }

    private static void write(PreparedPart part) {
        try {
            part.write();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void passed(InputMark mark, long id) {
        folder.ifPresent(report -> write(() -> report.passed(mark, id)));
    }

    private static String undecided(Assessment assessment) {
        return assessment.origin() + " (" + assessment.id() + "): undecided. "
                + assessment.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining(" "));
    }

    @Override
    public void missed(ReadOutcome outcome) {
        if (outcome instanceof Unreadable unreadable) {
            UnreadInput input =
                    new UnreadInput(unreadable.origin().toString(), unreadable.reason(), unreadable.inPart());
            tally.missed(input);
            folder.ifPresent(report -> write(() -> report.unread(input)));
            hint.saw(unreadable);
            session.err().say(unreadable.message());
        } else if (outcome instanceof Skipped skipped) {
            tally.passOver();
            if (!quiet && !skipped.code().equals("not-an-article")) {
                session.err().say(skipped.message());
            }
        }
        progress.tick();
    }

    /** Whoever reads along gets what there is. */
    @Override
    public void idle() {
        if (stream.isPresent()) {
            session.out().flush();
        }
        progress.tick();
    }
}
