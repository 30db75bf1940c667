package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.batch.BatchRun;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.AssessmentJson;
import dev.touchstone.report.KeepTexts;
import dev.touchstone.report.Ran;
import dev.touchstone.report.ReportContext;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.report.RunFacts;
import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges articles and writes what was found. */
@Command(
        name = "scan",
        header = "Judges articles: files, folders, patterns, or - for JSON Lines on standard input.",
        description = {
            "",
            "Reads plain text, Markdown, HTML and JSON Lines, each also gzipped. With --out the whole report goes into a"
                    + " folder; with --format jsonl one assessment a line goes to standard output; with neither, a short"
                    + " table of what was found."
        },
        sortOptions = false,
        parameterListHeading = "%nArticles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone scan articles --out report",
            "  touchstone scan 'inbox/**/*.html' --fail-on flag --quiet",
            "  zcat feed.jsonl.gz | touchstone scan - --format jsonl | jq -r 'select(.verdict == \"flag\").article.id'"
        })
final class ScanCommand implements Callable<Integer> {
    private static final int LEAST_CHARACTERS = 1_000;
    private static final int MOST_BYTES_A_CHARACTER = 4;
    private static final long MOST_BYTES = 1L << 30;

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, folder or pattern; - is standard input.")
    private List<String> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Write the report into DIR.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--format", paramLabel = "jsonl", description = "Print assessments as JSON Lines as they are made.")
    private Optional<StreamFormat> format = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "End with status 1 from this verdict on: review, flag. With inputs not read or articles undecided it is 3 all"
                            + " the same.")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Write reasons, page and table in this language: en, zh.")
    private ReportLanguage language = ReportLanguage.ENGLISH;

    @Option(
            names = "--keep-texts",
            paramLabel = "WHICH",
            description = "Keep the texts of all articles, of findings (the default), or none in the report.")
    private KeepTexts keepTexts = KeepTexts.FINDINGS;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Take every input to be text, markdown, html or jsonl, instead of telling from its content.")
    private Optional<InputFormat> inputFormat = Optional.empty();

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            description = "Judge no more than N characters of an article (default: ${DEFAULT-VALUE}).")
    private int maxCharacters = Limits.DEFAULT.maxArticleCharacters();

    @Option(names = "--threads", paramLabel = "N", description = "Judge on N threads (default: one a core).")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    @Option(names = "--quiet", description = "Show no progress and no summary; failures are told all the same.")
    private boolean quiet;

    @Option(names = "--no-color", description = "Print without colours; NO_COLOR does the same.")
    private boolean plain;

    ScanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int judges = atLeast("--threads", 1, threads.orElse(Runtime.getRuntime().availableProcessors()));
        atLeast("--max-characters", LEAST_CHARACTERS, maxCharacters);
        Knowledge knowledge = models.load(session);
        Optional<ReportFolder> folder = open();
        try (Moderator moderator =
                Moderator.builder(knowledge).maxCharacters(maxCharacters).build()) {
            return scan(moderator, judges, folder).code();
        } catch (IOException failed) {
            throw unwritten(failed);
        } catch (UncheckedIOException failed) {
            throw unwritten(failed.getCause());
        } finally {
            folder.ifPresent(ScanCommand::close);
        }
    }

    private ExitStatus scan(Moderator moderator, int judges, Optional<ReportFolder> folder) throws IOException {
        Instant at = Instant.now();
        long start = System.nanoTime();
        Inputs inputs = new Inputs(paths, session.in(), out);
        boolean shown = !quiet && session.err().isTerminal();
        Progress progress = new Progress(session.err(), shown, shown ? inputs.bytes() : 0);
        ScanSink sink = new ScanSink(
                session, quiet, folder, format.map(jsonl -> new AssessmentJson(language)), progress, language);
        BatchRun<ScanSink.Prepared> run =
                new BatchRun<>(moderator, new SourceReader(limits(), inputFormat), judges, sink);
        session.onStop(run::stop);
        boolean whole = run.run(found -> inputs.find(progress.counting(found)));
        ScanTally tally = sink.tally();
        if (!whole) {
            tally.interrupted();
            session.err().say("interrupted: the rest of the input was not read");
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (folder.isPresent()) {
            folder.get().finish(facts(moderator.knowledge(), tally, new Ran(at, took, judges)));
        } else if (format.isEmpty()) {
            session.out().print(sink.table().print(session.colours() && !plain));
        }
        session.out().flush();
        if (!quiet) {
            session.err().say(tally.summary(took.toNanos() / 1e9) + where());
        }
        sink.hint().tell(session);
        return tally.status(failOn);
    }

    private String where() {
        return out.map(folder -> "; report: " + folder.resolve("report.html")).orElse("");
    }

    private Limits limits() {
        Limits usual = Limits.DEFAULT;
        long bytes = Math.max(usual.maxBytes(), Math.min((long) maxCharacters * MOST_BYTES_A_CHARACTER, MOST_BYTES));
        return new Limits(maxCharacters, (int) bytes, usual.maxBlocks(), usual.maxHyperlinks());
    }

    private static RunFacts facts(Knowledge knowledge, ScanTally tally, Ran ran) {
        return new RunFacts(
                ProgramVersion.number(),
                knowledge.asOf(),
                knowledge.digest(),
                knowledge.versions(),
                ProgramVersion.registryDate(knowledge),
                knowledge.registry().brands().size(),
                tally.unread(),
                ran);
    }

    private Optional<ReportFolder> open() {
        try {
            return out.isPresent()
                    ? Optional.of(ReportFolder.open(out.get(), new ReportContext(language, keepTexts)))
                    : Optional.empty();
        } catch (IOException refused) {
            throw unwritten(refused);
        }
    }

    private static void close(ReportFolder folder) {
        try {
            folder.close();
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    private static Refusal unwritten(@Nullable IOException failed) {
        return new Refusal("the report was not written: " + Failures.reason(failed));
    }

    private static int atLeast(String option, int least, int value) {
        if (value < least) {
            throw new Refusal(option + " must be at least " + least + ", not " + value);
        }
        return value;
    }
}
