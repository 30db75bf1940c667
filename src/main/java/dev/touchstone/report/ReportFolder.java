package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.campaign.Campaign;
import dev.touchstone.campaign.TraceConditions;
import dev.touchstone.campaign.TraceFileWriter;
import dev.touchstone.evidence.Place;
import dev.touchstone.report.spool.InputMark;
import dev.touchstone.report.spool.RunConditions;
import dev.touchstone.report.spool.Spool;
import dev.touchstone.report.spool.SpoolState;
import dev.touchstone.text.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A folder with every file of a report. What is written is kept on disk in a hidden folder within until the run has finished;
 * then the files are made of it beside the final ones and take their names: a run that fails leaves an older report as it was. A
 * run that was {@link #begin}ned under conditions can be gone on with, whatever ended it. For one thread at a time, but for
 * {@link #prepare}.
 *
 * <pre>{@code
 * try (ReportFolder report = ReportFolder.open(folder, context)) {
 *     report.write(judged);
 *     RunSummary summary = report.finish(facts);
 * }
 * }</pre>
 */
public final class ReportFolder implements Closeable {
    static final String RUN = "run.json";
    /** Where the campaigns of a report stand, the largest first. */
    public static final String CAMPAIGNS = "campaigns.jsonl";
    /** Where the traces of a report stand, by which its campaigns are found again with another's. */
    public static final String TRACES = "traces.bin";

    /** Where a run keeps what it has judged until the report is made of it: hidden, and gone when it is. */
    public static final String SPOOL = ".touchstone-run";

    private static final byte[] NO_TRACE = {};

    private final Path folder;
    private final ReportContext context;
    private final FolderClaim claim;
    private final Spool spool;
    /** Whether what was written outlasts a run that does not finish. */
    private final boolean lasting;

    private boolean finished;

    private ReportFolder(Path folder, ReportContext context, FolderClaim claim, Spool spool, boolean lasting) {
        this.folder = folder;
        this.context = context;
        this.claim = claim;
        this.spool = spool;
        this.lasting = lasting;
    }

    /**
     * Makes the folder where there is none. Nothing remains of a run that does not finish.
     *
     * @throws IOException if it cannot be written to, another run is writing to it, or it holds files and no report; the message
     *     names the folder and can be shown
     */
    public static ReportFolder open(Path folder, ReportContext context) throws IOException {
        return open(folder, context, RunConditions.NONE, false);
    }

    /**
     * Likewise, for a run that can be gone on with.
     *
     * @param conditions under which alone that makes sense
     */
    public static ReportFolder begin(Path folder, ReportContext context, RunConditions conditions) throws IOException {
        return open(folder, context, conditions, false);
    }

    /**
     * Goes on with a run that did not finish.
     *
     * @throws IOException as {@link #open}, or if there is no such run or it was one under other conditions
     */
    public static ReportFolder goOn(Path folder, ReportContext context, RunConditions conditions) throws IOException {
        return open(folder, context, conditions, true);
    }

    private static ReportFolder open(Path folder, ReportContext context, RunConditions conditions, boolean goesOn)
            throws IOException {
        FolderClaim claim = FolderClaim.on(folder);
        try {
            Path kept = FolderClaim.spool(folder);
            Spool spool = goesOn ? Spool.goOn(kept, conditions) : Spool.begin(kept, conditions);
            return new ReportFolder(
                    folder, context, claim, spool, !conditions.values().isEmpty());
        } catch (IOException | RuntimeException failed) {
            claim.close();
            throw failed;
        }
    }

    /** Whether the folder holds a run that did not finish. */
    public static boolean holdsUnfinished(Path folder) {
        return Spool.isIn(FolderClaim.spool(folder));
    }

    /** Whether the folder holds a report, or what reports were merged into; one that cannot be looked at holds none. */
    public static boolean isReport(Path folder) {
        try {
            return FolderClaim.isReport(folder);
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * Keeps runs from writing to a folder while files of its report are changed in place: they wait, two minutes at most.
     *
     * @return to be closed when they are; nothing where a run is writing to it now
     */
    public static Optional<Closeable> hold(Path folder) throws IOException {
        return FolderClaim.forAWhile(folder).map(Closeable.class::cast);
    }

    /** Whether there is nothing in the folder, or no folder, or a run was killed in it before its first step, and no report. */
    public static boolean isUntouched(Path folder) throws IOException {
        return FolderClaim.isUntouched(folder);
    }

    /** Makes ready what is kept of an article that was not written yet. For any number of threads at once. */
    public PreparedPart prepare(JudgedArticle judged) {
        return prepare(judged, NO_TRACE);
    }

    /**
     * Likewise.
     *
     * @param trace by which the article may be looked at again together with all others, see {@link #readTraces}
     * @throws IndexOutOfBoundsException if a span lies outside the article, which then is not the one that was judged
     */
    public PreparedPart prepare(JudgedArticle judged, byte[] trace) {
        check(judged);
        byte[] record = Spool.record(judged);
        return () -> spool.article(record, trace);
    }

    private static void check(JudgedArticle judged) {
        int length = judged.article().text().length();
        int url = judged.assessment().url().orElse("").length();
        for (WeighedEvidence weighed : judged.assessment().evidence()) {
            int most = weighed.evidence().place() == Place.URL ? url : length;
            for (Span span : weighed.evidence().spans()) {
                if (span.end() > most) {
                    throw new IndexOutOfBoundsException(span + " of " + most);
                }
            }
        }
    }

    /** Takes the next article in the order of the input. */
    public void write(JudgedArticle judged) throws IOException {
        prepare(judged).write();
        passed(InputMark.START, 0);
    }

    /** Takes an input that could not be read, in its place of the order. */
    public void unread(UnreadInput input) throws IOException {
        spool.unread(input.input(), input.reason(), input.inPart());
    }

    /**
     * A piece of the input is done with, whatever came of it: what was written since the last one belongs to it.
     *
     * @param mark from where to go on
     * @param id hash of the article's id, handed out by {@link #ids}
     */
    public void passed(InputMark mark, long id) throws IOException {
        spool.passed(mark, id);
    }

    /** How far the run has come. */
    public SpoolState state() {
        return spool.state();
    }

    /** The hashes of the ids of all articles so far. */
    public void ids(LongConsumer sink) throws IOException {
        spool.ids(sink);
    }

    /** All of the input is judged. */
    public void judged() throws IOException {
        spool.judged();
    }

    /** Whether all of the input was judged before this run. */
    public boolean isJudged() {
        return spool.isJudged();
    }

    /** Hands over the traces of all articles, in the order of the input. */
    public void readTraces(Spool.TraceReading reading) throws IOException {
        spool.readTraces(reading);
    }

    /** Completes the report, every article as it was judged. */
    public RunSummary finish(RunFacts facts) throws IOException {
        return finish(facts, Revision.NONE, List.of(), false);
    }

    /**
     * Completes the report; of an older one in this folder nothing remains. {@code run.json} takes its name last. A run whose
     * input was not read to its end can still be gone on with.
     *
     * @param facts with the inputs not read that {@link #unread} was not told of
     * @param revision what the report says of each article
     * @param campaigns that were found over all of them, in the order in which they are told
     */
    public RunSummary finish(RunFacts facts, Revision revision, List<Campaign> campaigns) throws IOException {
        return finish(facts, revision, campaigns, true);
    }

    private RunSummary finish(RunFacts facts, Revision revision, List<Campaign> campaigns, boolean traced)
            throws IOException {
        List<String> names = new ArrayList<>();
        if (traced) {
            traces(facts);
            names.add(TRACES);
        }
        RunSummary summary = new ReportMaking(spool, revision, campaigns).make(claim, context, facts, names);
        claim.publish(names);
        if (!lasting || spool.isJudged()) {
            finished = true;
            spool.close();
            Spool.drop(FolderClaim.spool(folder));
        }
        return summary;
    }

    private void traces(RunFacts facts) throws IOException {
        TraceConditions conditions = new TraceConditions(
                facts.program(), facts.models(), facts.asOf().toString());
        try (TraceFileWriter writer = new TraceFileWriter(Files.newOutputStream(claim.partial(TRACES)), conditions)) {
            spool.readTraces(writer::add);
            writer.finish(spool.state().articles());
        }
    }

    /** The file of that name in this folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (claim;
                spool) {
            if (lasting && !finished) {
                spool.flush();
            }
        } finally {
            if (!lasting) {
                Spool.drop(FolderClaim.spool(folder));
            }
        }
    }
}
