package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.evaluate.EvaluationJson;
import dev.touchstone.evaluate.LabelledCorpus;
import dev.touchstone.evaluate.Measurement;
import dev.touchstone.evaluate.Sheet;
import dev.touchstone.evaluate.TextTable;
import dev.touchstone.evaluate.table.Table;
import dev.touchstone.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the models on labelled articles. */
@Command(
        name = "evaluate",
        header = "Measures on labelled articles: precision, recall, false flags, calibration, signals.",
        description = {
            "",
            "Shares are printed with the number behind them and with Wilson's 95%% interval, by article and by family. Where the"
                    + " models were trained from these very articles, or from those of one of the inputs, each of them is scored"
                    + " by models that have not seen its family. Several inputs are told together and apart."
        },
        sortOptions = false,
        parameterListHeading = "%nLabelled articles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone evaluate corpus --out figures",
            "  touchstone evaluate my-labelled.jsonl --models my-models",
            "  touchstone evaluate corpus pages.jsonl --cross-validate --leave-out"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private LabelledInputs inputs = new LabelledInputs();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write evaluation.html, a page with drawings and the worst mistakes explained, and evaluation.json"
                            + " into DIR.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--cross-validate",
            description =
                    "Score every article of all inputs together by models trained on the other four fifths of the families,"
                            + " whatever the models are.")
    private boolean crossValidate;

    @Option(
            names = "--leave-out",
            description =
                    "Measure what each signal earns: fit the weights again without it, for every signal; takes a while.")
    private boolean leaveOut;

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<OutputFolder> folder = out.map(OutputFolder::at);
        Knowledge knowledge = models.load(session);
        try (Moderator moderator = Moderator.builder(knowledge).build()) {
            LabelledCorpus corpus = inputs.read(moderator, session);
            session.err().change("measuring on " + corpus.examples().size() + " articles");
            Measurement measurement =
                    Measurement.of(corpus, knowledge, LabelledInputs.signals(), crossValidate, leaveOut);
            session.err().clear();
            session.out().print(LabelledInputs.described(corpus));
            List<Sheet> sheets = measurement.sheets();
            for (Sheet sheet : sheets) {
                String title = sheets.size() > 1 ? "\n" + TextTable.shown(sheet.title()) + ": " : "";
                session.out().print(title + sheet.note() + "\n" + tables(sheet.tables()));
            }
            session.out().print(tables(List.of(measurement.evaluation().mistakes())));
            session.out().flush();
            folder.ifPresent(target -> write(measurement, target));
            return LabelledInputs.status(corpus).code();
        }
    }

    private void write(Measurement measurement, OutputFolder folder) {
        folder.write("evaluation.json", EvaluationJson.write(measurement, ProgramVersion.number()));
        Path page = folder.write("evaluation.html", EvaluationPage.of(measurement));
        session.err().say("the page is " + page);
    }

    /** Tables with what there is in them, a blank line before each. */
    static String tables(List<Table> tables) {
        StringBuilder text = new StringBuilder();
        for (Table table : tables) {
            if (!table.isEmpty()) {
                text.append('\n').append(TextTable.of(table));
            }
        }
        return text.toString();
    }
}
