package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.evaluate.Evaluation;
import dev.touchstone.evaluate.LabelledCorpus;
import dev.touchstone.evaluate.TextTable;
import dev.touchstone.evaluate.Training;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.PolicyWriter;
import dev.touchstone.knowledge.ScoringModelWriter;
import dev.touchstone.knowledge.SentenceModelWriter;
import dev.touchstone.knowledge.WordingModelWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Estimates the scoring model anew from labelled articles. */
@Command(
        name = "train",
        header = "Re-estimates the scoring model from labelled articles and reports before and after.",
        description = {
            "",
            "Weights are fitted to all articles, thresholds are chosen on scores of models that have not seen an article's"
                    + " family. Before and after are told on the same footing, each by its models as they are, and beside them"
                    + " what counts for articles that nobody has seen. Nothing is written unless --write or --out says so. The same articles give the"
                    + " same model."
        },
        sortOptions = false,
        parameterListHeading = "%nLabelled articles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone train corpus                        what training would change",
            "  touchstone train corpus mine.jsonl --models my-models --write",
            "  touchstone train corpus --with decisions.jsonl what reviewers' decisions would change"
        })
final class TrainCommand implements Callable<Integer> {
    private static final Path MODELS_HERE = Path.of("models");

    private final Session session;

    @Mixin
    private LabelledInputs inputs = new LabelledInputs();

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description =
                    "Learn from a desk's decisions too (export --format decisions), and tell what that changes on them and"
                            + " on all else.")
    private List<String> decisions = List.of();

    @Option(
            names = "--write",
            description =
                    "Write scoring.json, policy.json, wording.json and sentences.json of the models: --models, else ./models.")
    private boolean write;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write scoring.json, policy.json, wording.json and sentences.json into DIR.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    TrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Path> target = target();
        Knowledge knowledge = models.load(session);
        try (Moderator moderator = Moderator.builder(knowledge).build()) {
            LabelledCorpus corpus = inputs.read(moderator, session, decisions);
            session.err().change("training on " + corpus.examples().size() + " articles, ten times over");
            Training training = Training.run(corpus, knowledge, LabelledInputs.signals());
            session.err().clear();
            session.out().print(LabelledInputs.described(corpus));
            boolean seen = Training.isTrainedFrom(corpus, knowledge);
            session.out()
                    .print("\nBefore: the models as they are"
                            + (seen ? ", trained from these very articles" : ", trained from other articles")
                            + "\nAfter: the new models as they are, trained from these very articles; and, behind, models"
                            + " that have not seen the article's family\n\n");
            session.out().print(TextTable.of(training.compared()).toString());
            if (!decisions.isEmpty()) {
                corpus.inputs()
                        .forEach(input -> session.out()
                                .print("\nOn " + input.name() + "\n\n"
                                        + TextTable.of(training.comparedOn(input.name()))));
            }
            session.out()
                    .print("\nBefore: the models as they are\n\n"
                            + TextTable.of(training.before().overall()));
            session.out().print("\nAfter: models that have not seen the article's family\n");
            Evaluation after = training.unseen();
            session.out()
                    .print(EvaluateCommand.tables(List.of(
                            after.overall(),
                            after.byLabel(),
                            after.byLanguage(),
                            after.bySignal(training.model()),
                            after.mistakes())));
            session.out().flush();
            target.ifPresent(folder -> write(training, folder));
            session.err()
                    .say(target.map(folder ->
                                    "scoring.json, policy.json, wording.json and sentences.json written to " + folder)
                            .orElse("nothing was written; --write or --out DIR does"));
            return LabelledInputs.status(corpus).code();
        }
    }

    /** Where the new models go; asked before the work, so that it is not done in vain. */
    private Optional<Path> target() {
        if (!write) {
            return out;
        }
        if (out.isPresent()) {
            throw new Refusal("--write and --out name two places; one is enough");
        }
        Path folder = models.folder().orElse(MODELS_HERE);
        if (!Files.exists(folder.resolve("scoring.json"))) {
            throw new Refusal(
                    "--write: there is no " + folder.resolve("scoring.json") + "; name the models by --models");
        }
        return Optional.of(folder);
    }

    private static void write(Training training, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("scoring.json"), ScoringModelWriter.write(training.model()));
            Files.writeString(folder.resolve("policy.json"), PolicyWriter.write(training.policy()));
            Files.writeString(folder.resolve("wording.json"), WordingModelWriter.write(training.wording()));
            if (training.sentences().isPresent()) {
                Files.writeString(
                        folder.resolve("sentences.json"),
                        SentenceModelWriter.write(training.sentences().get()));
            }
        } catch (IOException failed) {
            throw new Refusal("the models were not written: " + Failures.reason(failed));
        }
    }
}
