package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.LabelledRecords;
import dev.touchstone.evaluate.mutate.MutantFiles;
import dev.touchstone.evaluate.mutate.Mutation;
import dev.touchstone.evaluate.mutate.MutationFigures;
import dev.touchstone.evaluate.mutate.MutationTables;
import dev.touchstone.evaluate.mutate.MutationTrial;
import dev.touchstone.evaluate.mutate.Mutations;
import dev.touchstone.evaluate.mutate.SlowestArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what disguises do to labelled articles. */
@Command(
        name = "mutate",
        header = "Rewrites labelled articles as evaders do and shows what is still found, and who is accused.",
        description = {
            "",
            "Judges each article as it is and under each mutation, by the models as they are. Shares are of the articles that a"
                    + " mutation changes; points are hundredths. A mutation that would change the label of one kind of article"
                    + " is made of the other kind only: --list says so. Articles labelled unsure are left out."
        },
        sortOptions = false,
        parameterListHeading = "%nLabelled articles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone mutate corpus",
            "  touchstone mutate my-labelled.jsonl --only redirector,space-brand --out mutated",
            "  touchstone explain mutated/redirector.jsonl"
        })
final class MutateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "CORPUS",
            description = "A file, folder or pattern: JSON Lines with a label and a family in each record.")
    private List<String> paths = List.of();

    @Option(names = "--only", paramLabel = "ID,ID", split = ",", description = "Only these mutations.")
    private List<String> only = List.of();

    @Option(names = "--list", description = "Say which mutations there are, and end.")
    private boolean list;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the rewritten articles into DIR, a file of JSON Lines for each mutation.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--timing",
            description = "Time each article on one thread and tell the slowest for its length; never the same twice.")
    private boolean timing;

    @Option(names = "--threads", paramLabel = "N", description = "Judge on N threads (default: one a core).")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    MutateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Mutation> mutations = mutations();
        if (list) {
            session.out().print(MutationTables.list(mutations).toString());
            return ExitStatus.DONE.code();
        }
        int judges = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (judges < 1) {
            throw new Refusal("--threads must be at least 1, not " + judges);
        }
        if (paths.isEmpty()) {
            throw new Refusal("name the labelled articles: touchstone mutate CORPUS");
        }
        try (Moderator moderator = Moderator.builder(models.load(session)).build()) {
            LabelledRecords corpus = LabelledRecords.read(paths);
            corpus.problems().forEach(session.err()::say);
            if (corpus.records().isEmpty()) {
                throw new Refusal("no labelled article in " + String.join(", ", paths));
            }
            session.out()
                    .print(LabelledInputs.described(
                            corpus.records().stream().map(LabelledRecord::family), corpus.digest()));
            session.out().print("judged by the models as they are, " + mutations.size() + " mutations\n");
            List<MutationFigures> figures = run(new MutationTrial(moderator, mutations, judges), corpus);
            session.out().print("\n" + MutationTables.figures(figures));
            if (!MutationTables.worst(figures).isEmpty()) {
                session.out().print("\n" + MutationTables.worst(figures));
            }
            if (timing) {
                session.out().print("\n" + slowest(SlowestArticle.of(moderator, mutations, corpus.records())));
            }
            return ExitStatus.of(!corpus.problems().isEmpty(), false).code();
        }
    }

    private List<MutationFigures> run(MutationTrial trial, LabelledRecords corpus) {
        session.err().change("judging " + corpus.records().size() + " articles under each mutation");
        try {
            if (out.isEmpty()) {
                return trial.run(corpus.records(), mutant -> {});
            }
            try (MutantFiles files = new MutantFiles(out.get())) {
                return trial.run(corpus.records(), files::write);
            }
        } catch (IOException failed) {
            throw unwritten(failed);
        } catch (UncheckedIOException failed) {
            throw unwritten(failed.getCause());
        } finally {
            session.err().clear();
        }
    }

    private List<Mutation> mutations() {
        List<String> known = Mutations.all().stream().map(Mutation::id).toList();
        only.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new Refusal("--only " + id + ": no such mutation; --list tells of them");
        });
        return Mutations.all().stream()
                .filter(mutation -> only.isEmpty() || only.contains(mutation.id()))
                .toList();
    }

    private static String slowest(SlowestArticle slowest) {
        return String.format(
                Locale.ROOT,
                "slowest for its length: %s %s, %.2f ms a 10,000 bytes (%d bytes, %.2f ms)%n",
                slowest.id(),
                slowest.mutation().isEmpty() ? "as it is" : "under " + slowest.mutation(),
                slowest.perTenThousandBytes(),
                slowest.bytes(),
                slowest.millis());
    }

    private static Refusal unwritten(@Nullable IOException failed) {
        return new Refusal("the rewritten articles were not written: " + Failures.reason(failed));
    }
}
