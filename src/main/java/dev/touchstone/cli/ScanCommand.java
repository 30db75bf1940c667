package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.batch.InputChanged;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.FinishedRun;
import dev.touchstone.report.KeepTexts;
import dev.touchstone.report.ReportContext;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
            "Reads plain text, Markdown, HTML, JSON Lines, RSS, Atom and WARC, each also packed by gzip or zstd. With --out"
                    + " the whole report goes into a folder; with --format jsonl one assessment a line goes to standard"
                    + " output; with neither, a short table of what was found. A run into a folder that was cut off goes on"
                    + " with --resume."
        },
        sortOptions = false,
        parameterListHeading = "%nArticles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone scan articles --out report",
            "  touchstone scan crawl/*.warc.gz feeds --out report --resume",
            "  touchstone scan 'inbox/**/*.html' --fail-on flag --quiet",
            "  zcat feed.jsonl.gz | touchstone scan - --format jsonl | jq -r 'select(.verdict == \"flag\").article.id'"
        })
final class ScanCommand implements Callable<Integer> {
    private static final int LEAST_CHARACTERS = 1_000;

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, folder or pattern; - is standard input.")
    private List<String> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Write the report into DIR.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--resume",
            description = "Go on with a run into DIR that did not finish; everything else must be as it was.")
    private boolean resume;

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
            description =
                    "Take every input to be text, markdown, html, jsonl, feed or warc instead of telling from its content.")
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
        ScanOptions options = options();
        atLeast("--max-characters", LEAST_CHARACTERS, maxCharacters);
        if (resume && out.isEmpty()) {
            throw new Refusal("--resume goes on with a run into a folder: name it with --out DIR");
        }
        Optional<ScanFolder> target = out.map(path -> new ScanFolder(path, resume));
        Optional<FinishedRun> finished = target.flatMap(ScanFolder::finished);
        if (finished.isPresent()) {
            session.err().say("the report in " + out.get() + " is complete");
            return ScanTally.of(finished.get()).status(failOn).code();
        }
        Knowledge knowledge = models.load(session);
        Optional<ReportFolder> folder = target.map(
                to -> to.open(new ReportContext(language, keepTexts), options.conditions(knowledge), session));
        try (Moderator moderator =
                Moderator.builder(knowledge).maxCharacters(maxCharacters).build()) {
            return new ScanRun(session, options, moderator, folder).call().code();
        } catch (IOException failed) {
            throw unwritten(target, failed);
        } catch (UncheckedIOException failed) {
            throw unwritten(target, failed.getCause());
        } catch (InputChanged changed) {
            throw new Refusal("--resume: " + changed.getMessage());
        } finally {
            folder.ifPresent(report -> close(report, target));
        }
    }

    private static void close(ReportFolder folder, Optional<ScanFolder> target) {
        try {
            folder.close();
        } catch (IOException failed) {
            throw unwritten(target, failed);
        }
    }

    private static Refusal unwritten(Optional<ScanFolder> target, @Nullable IOException failed) {
        return target.map(folder -> folder.unwritten(failed))
                .orElseGet(() -> new Refusal("the report was not written: " + Failures.reason(failed)));
    }

    private ScanOptions options() {
        return new ScanOptions(
                paths,
                out,
                format.isPresent(),
                language,
                keepTexts,
                inputFormat,
                maxCharacters,
                atLeast("--threads", 1, threads.orElse(Runtime.getRuntime().availableProcessors())),
                failOn,
                quiet,
                !plain);
    }

    private static int atLeast(String option, int least, int value) {
        if (value < least) {
            throw new Refusal(option + " must be at least " + least + ", not " + value);
        }
        return value;
    }
}
