package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.batch.BatchRun;
import dev.touchstone.batch.CampaignPass;
import dev.touchstone.campaign.Campaign;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.AssessmentJson;
import dev.touchstone.report.Ran;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.report.RunFacts;
import dev.touchstone.report.spool.InputMark;
import dev.touchstone.report.spool.SpoolState;
import dev.touchstone.report.words.PageWords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a scan, from the first input to what is said at the end. */
final class ScanRun {
    private final Session session;
    private final ScanOptions options;
    private final Moderator moderator;
    private final Optional<ReportFolder> folder;
    private final Inputs inputs;
    private final Progress progress;
    private final ScanSink sink;
    private final BatchRun<ScanSink.Prepared> run;
    private final PageWords words;
    /** What is said of the campaigns; empty where none are sought. */
    private String campaigns = "";

    private final Instant at = Instant.now();
    private final long start = System.nanoTime();

    /** @param folder to write into; what stands there of the run is not done again */
    ScanRun(Session session, ScanOptions options, Moderator moderator, Optional<ReportFolder> folder) {
        this.session = session;
        this.options = options;
        this.words = PageWords.in(options.language());
        this.moderator = moderator;
        this.folder = folder;
        this.inputs = new Inputs(options.paths(), session.in(), options.out());
        boolean shown = !options.quiet() && session.err().isTerminal();
        this.progress = new Progress(session.err(), shown, shown ? inputs.bytes() : 0);
        if (shown && folder.isPresent()) {
            SpoolState state = folder.get().state();
            progress.already(state.articles(), inputs.bytes(state.mark().sources() - 1));
        }
        this.sink = new ScanSink(
                session,
                options.quiet(),
                folder,
                options.stream() ? Optional.of(new AssessmentJson(options.language())) : Optional.empty(),
                progress,
                options.language());
        this.run = new BatchRun<>(
                moderator, new SourceReader(options.limits(), options.inputFormat()), options.threads(), sink);
    }

    /**
     * Runs it.
     *
     * @throws IOException if the report cannot be written
     */
    ExitStatus call() throws IOException {
        boolean whole = (folder.isPresent() && folder.get().isJudged()) || judgeAll();
        ScanTally tally = sink.tally();
        if (!whole) {
            tally.interrupted();
            session.err().say(words.get("scan.interrupted") + (folder.isPresent() ? words.get("scan.resume") : ""));
        }
        if (folder.isPresent()) {
            tally = report(folder.get(), whole);
        } else if (!options.stream()) {
            session.out().print(sink.table().print(session.colours() && options.colours()));
        }
        session.out().flush();
        if (!options.quiet()) {
            session.err().say(tally.summary(took().toNanos() / 1e9, words) + campaigns + where());
        }
        sink.hint().tell(session);
        return tally.status(options.failOn());
    }

    /** Whether the input was read to its end. */
    private boolean judgeAll() throws IOException {
        if (folder.isPresent()) {
            InputMark from = folder.get().state().mark();
            folder.get().ids(run::seen);
            run.goOn(from);
        }
        session.onStop(run::stop);
        return run.run(found -> inputs.find(progress.counting(found)));
    }

    private ScanTally report(ReportFolder report, boolean whole) throws IOException {
        if (whole) {
            report.judged();
        }
        progress.end();
        Ran ran = new Ran(at, took(), options.threads(), run.stages());
        long passedOver = report.state().skipped();
        CampaignPass pass = CampaignPass.over(report, moderator);
        pass.found().dropped().forEach(session.err()::say);
        List<Campaign> found = pass.found().campaigns();
        campaigns = found.isEmpty() ? words.get("scan.nocampaigns") : words.get("scan.campaigns", counts(found));
        return ScanTally.of(report.finish(facts(whole, ran), pass, found), passedOver);
    }

    private RunFacts facts(boolean whole, Ran ran) {
        Knowledge knowledge = moderator.knowledge();
        return new RunFacts(
                ProgramVersion.number(),
                knowledge.asOf(),
                knowledge.digest(),
                knowledge.versions(),
                ProgramVersion.registryDate(knowledge),
                knowledge.registry().brands().size(),
                whole ? List.of() : List.of(ScanTally.REST),
                ran);
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Map<String, String> counts(List<Campaign> found) {
        long members = found.stream().mapToLong(Campaign::size).sum();
        return Map.of("count", PageWords.number(found.size()), "articles", PageWords.number(members));
    }

    private String where() {
        return options.out()
                .map(path -> words.get(
                        "scan.report", "file", path.resolve("report.html").toString()))
                .orElse("");
    }
}
