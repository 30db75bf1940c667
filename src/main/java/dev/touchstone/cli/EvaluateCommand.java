package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.evaluate.Evaluation;
import dev.touchstone.evaluate.LabelledCorpus;
import dev.touchstone.evaluate.TextTable;
import dev.touchstone.evaluate.Training;
import dev.touchstone.knowledge.Knowledge;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the models on labelled articles. */
@Command(
        name = "evaluate",
        header = "Measures on labelled articles: precision, recall, false flags by label, language and signal.",
        description = {
            "",
            "Shares are printed with the number of articles behind them and with Wilson's 95%% interval. Where the models"
                    + " were trained from these very articles, each one is scored by models that have not seen its family."
        },
        sortOptions = false,
        parameterListHeading = "%nLabelled articles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  touchstone evaluate corpus", "  touchstone evaluate my-labelled.jsonl --models my-models"})
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private LabelledInputs inputs = new LabelledInputs();

    @Option(
            names = "--cross-validate",
            description =
                    "Train on nine tenths of the families and score the rest, ten times, whatever the models are.")
    private boolean crossValidate;

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = models.load(session);
        try (Moderator moderator = Moderator.builder(knowledge).build()) {
            LabelledCorpus corpus = inputs.read(moderator, session);
            boolean unseen = crossValidate || Training.isTrainedFrom(corpus, knowledge);
            Evaluation evaluation = Training.evaluate(corpus, knowledge, LabelledInputs.signals(), crossValidate);
            session.out()
                    .print(LabelledInputs.described(corpus)
                            + (unseen
                                    ? "scored by models that have not seen their families\n"
                                    : "scored by the models as they are\n"));
            session.out().print(tables(evaluation));
            return LabelledInputs.status(corpus).code();
        }
    }

    /** All that is measured. */
    static String tables(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        List<TextTable> tables = List.of(
                evaluation.overall(),
                evaluation.byLabel(),
                evaluation.byLanguage(),
                evaluation.bySignal(),
                evaluation.mistakes());
        for (TextTable table : tables) {
            if (!table.isEmpty()) {
                text.append('\n').append(table);
            }
        }
        return text.toString();
    }
}
