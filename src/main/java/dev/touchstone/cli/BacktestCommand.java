package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.assess.Verdict;
import dev.touchstone.batch.BatchRun;
import dev.touchstone.evaluate.backtest.Backtest;
import dev.touchstone.evaluate.backtest.BacktestJson;
import dev.touchstone.evaluate.backtest.BacktestSink;
import dev.touchstone.evaluate.backtest.BacktestText;
import dev.touchstone.evaluate.backtest.Comparison;
import dev.touchstone.evaluate.backtest.SourceLabels;
import dev.touchstone.evaluate.backtest.TwoModels;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.ingest.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges articles by two sets of models. */
@Command(
        name = "backtest",
        header = "Judges articles by two sets of models and tells what would change, genuine articles first.",
        description = {
            "",
            "Now is what --models judges, then is what the models in --against would. Articles need no labels; where records of"
                    + " JSON Lines have one, changes are counted by label, and those of clean articles come first."
        },
        sortOptions = false,
        parameterListHeading = "%nArticles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone train corpus mine.jsonl --out new && touchstone backtest articles --against new",
            "  touchstone backtest corpus --models old-models --against models --out changes"
        })
final class BacktestCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, folder or pattern; - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--against",
            paramLabel = "DIR",
            required = true,
            description = "Compare with the models in DIR; where train --out wrote it, the rest is as in --models.")
    private Path against = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write backtest.jsonl, a line for each article whose verdicts change, and backtest.json into DIR.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "Take every input to be text, markdown, html, jsonl, feed or warc instead of telling from its content.")
    private Optional<InputFormat> inputFormat = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Judge on N threads (default: one a core).")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    @Option(names = "--quiet", description = "Show no progress; failures are told all the same.")
    private boolean quiet;

    private final Backtest backtest = new Backtest();
    private boolean unread;

    BacktestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int judges = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (judges < 1) {
            throw new Refusal("--threads must be at least 1, not " + judges);
        }
        Optional<OutputFolder> folder = out.map(OutputFolder::at);
        TwoModels two = new TwoModels(models.load(session), models.loadOther("--against", against));
        try (Moderator now = Moderator.builder(two.before()).build();
                Moderator then = Moderator.builder(two.after()).build();
                SourceLabels labels = new SourceLabels()) {
            run(now, then, labels, judges);
        } catch (IOException left) {
            session.err().say("a temporary file was left behind: " + Failures.reason(left));
        }
        session.out().print(BacktestText.of(two, backtest));
        session.out().flush();
        folder.ifPresent(target -> write(two, target));
        return ExitStatus.of(unread || backtest.undecided() > 0, false).code();
    }

    private void run(Moderator now, Moderator then, SourceLabels labels, int judges) {
        Inputs inputs = new Inputs(paths, session.in(), out);
        boolean shown = !quiet && session.err().isTerminal();
        Progress progress = new Progress(session.err(), shown, shown ? inputs.bytes() : 0);
        BacktestSink sink = new BacktestSink(
                then,
                labels,
                comparison -> {
                    take(comparison);
                    progress.step();
                },
                this::missed);
        BatchRun<Comparison> run = new BatchRun<>(now, new SourceReader(Limits.DEFAULT, inputFormat), judges, sink);
        session.onStop(run::stop);
        boolean whole = run.run(to -> {
            Consumer<Found> counted = progress.counting(to);
            inputs.find(found -> counted.accept(labels.noticed(found)));
        });
        session.err().clear();
        if (!whole) {
            unread = true;
            session.err().say("interrupted: the rest of the input was not read");
        }
    }

    private void take(Comparison comparison) {
        backtest.add(comparison);
        boolean nowUndecided = comparison.before().verdict() == Verdict.UNDECIDED;
        if (nowUndecided || comparison.after().verdict() == Verdict.UNDECIDED) {
            session.err()
                    .say(comparison.source() + " (" + comparison.id() + "): undecided by the models "
                            + (nowUndecided ? "in use" : "in --against"));
        }
    }

    private void missed(ReadOutcome outcome) {
        if (outcome instanceof Unreadable unreadable) {
            unread = true;
            session.err().say(unreadable.message());
        } else if (outcome instanceof Skipped skipped
                && !quiet
                && !skipped.code().equals("not-an-article")) {
            session.err().say(skipped.message());
        }
    }

    private void write(TwoModels two, OutputFolder folder) {
        folder.write("backtest.json", BacktestJson.summary(two, backtest, ProgramVersion.number()));
        Path file = folder.write(
                "backtest.jsonl",
                backtest.changed().stream().map(BacktestJson::line).collect(Collectors.joining()));
        session.err().say("written to " + file);
    }
}
