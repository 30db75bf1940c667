package dev.touchstone.cli;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Verdict;
import dev.touchstone.batch.BatchSink;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.Unreadable;
import dev.touchstone.report.AssessmentJson;
import dev.touchstone.report.ReportFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands the results of a scan to whoever was asked for: folder, stream or table, and tells what went wrong. */
final class ScanSink implements BatchSink<byte[]> {
    private static final byte[] NOTHING = {};

    private final Session session;
    private final boolean quiet;
    private final Optional<ReportFolder> folder;
    private final Optional<AssessmentJson> stream;
    private final Progress progress;
    private final ScanTally tally = new ScanTally();
    private final FindingsTable table = new FindingsTable();

    ScanSink(
            Session session,
            boolean quiet,
            Optional<ReportFolder> folder,
            Optional<AssessmentJson> stream,
            Progress progress) {
        this.session = session;
        this.quiet = quiet;
        this.folder = folder;
        this.stream = stream;
        this.progress = progress;
    }

    /** What has come of it so far. */
    ScanTally tally() {
        return tally;
    }

    FindingsTable table() {
        return table;
    }

    @Override
    public byte[] prepare(JudgedArticle judged) {
        if (stream.isEmpty()) {
            return NOTHING;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
        try {
            stream.get().write(judged, line);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return line.toByteArray();
    }

    @Override
    public void judged(JudgedArticle judged, byte[] line) {
        Assessment assessment = judged.assessment();
        tally.add(assessment);
        table.add(assessment);
        session.out().write(line, 0, line.length);
        if (folder.isPresent()) {
            try {
                folder.get().write(judged);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        if (assessment.verdict() == Verdict.UNDECIDED) {
            session.err().say(undecided(assessment));
        }
        progress.step();
    }

    private static String undecided(Assessment assessment) {
        return assessment.origin() + " (" + assessment.id() + "): undecided. "
                + assessment.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining(" "));
    }

    @Override
    public void missed(ReadOutcome outcome) {
        if (outcome instanceof Unreadable unreadable) {
            tally.add(unreadable);
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
