package dev.touchstone.evaluate;

import dev.touchstone.evaluate.table.Table;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Labelled articles, scored so that no model is measured on what it has seen, and all figures of them. */
public final class Measurement {
    private static final String UNSEEN = "scored by models that have not seen their families";
    private static final String AS_THEY_ARE = "scored by the models as they are";

    private final LabelledCorpus corpus;
    private final Knowledge knowledge;
    private final Map<String, String> scored;
    private final HeldOut heldOut;
    private final Evaluation evaluation;
    private final Optional<Table> leftOut;

    private Measurement(
            LabelledCorpus corpus,
            Knowledge knowledge,
            Map<String, String> scored,
            HeldOut heldOut,
            Optional<Table> leftOut) {
        this.corpus = corpus;
        this.knowledge = knowledge;
        this.scored = scored;
        this.heldOut = heldOut;
        this.evaluation = new Evaluation(heldOut.predictions(), knowledge.policy());
        this.leftOut = leftOut;
    }

    /**
     * Scores a corpus. Where the models were trained from these very articles, or from those of one of the inputs, these are
     * cross-validated by family; all else is scored by the models as they are.
     *
     * @param signals of all detectors
     * @param crossValidate whether all inputs together are cross-validated by family, whatever the models are
     * @param leaveOut whether to measure what each signal earns, which takes time
     */
    public static Measurement of(
            LabelledCorpus corpus,
            Knowledge knowledge,
            Collection<Signal> signals,
            boolean crossValidate,
            boolean leaveOut) {
        int folds = TrainingPlan.STANDARD.folds();
        ModelTrainer trainer = new ModelTrainer(TrainingPlan.STANDARD, signals);
        Optional<Table> left = leaveOut
                ? Optional.of(LeaveOut.of(corpus.examples(), trainer, knowledge.policy(), folds))
                : Optional.empty();
        Map<String, String> scored = new LinkedHashMap<>();
        if (crossValidate || isTrainedFrom(corpus.digest(), knowledge)) {
            corpus.inputs().forEach(input -> scored.put(input.name(), UNSEEN));
            HeldOut unseen = HeldOut.of(corpus.examples(), knowledge, trainer, folds);
            return new Measurement(corpus, knowledge, scored, unseen, left);
        }
        HeldOut all = HeldOut.none(corpus.examples(), knowledge);
        for (LabelledCorpus.Input input : corpus.inputs()) {
            boolean seen = isTrainedFrom(input.digest(), knowledge);
            scored.put(input.name(), seen ? UNSEEN : AS_THEY_ARE);
            if (seen) {
                all = withUnseen(all, corpus, input, knowledge, trainer);
            }
        }
        return new Measurement(corpus, knowledge, scored, all, left);
    }

    /** Whether the scoring model was trained from articles with this digest. */
    static boolean isTrainedFrom(String digest, Knowledge knowledge) {
        return knowledge.scoring().trainedFrom().filter(digest::equals).isPresent();
    }

    private static HeldOut withUnseen(
            HeldOut all, LabelledCorpus corpus, LabelledCorpus.Input input, Knowledge knowledge, ModelTrainer trainer) {
        List<Integer> places = IntStream.range(0, corpus.examples().size())
                .boxed()
                .filter(i -> corpus.examples().get(i).traits().input().equals(input.name()))
                .toList();
        HeldOut unseen = HeldOut.of(
                places.stream().map(corpus.examples()::get).toList(),
                knowledge,
                trainer,
                TrainingPlan.STANDARD.folds());
        List<Prediction> predictions = new ArrayList<>(all.predictions());
        List<Knowledge> judges = new ArrayList<>(all.judges());
        for (int i = 0; i < places.size(); i++) {
            predictions.set(places.get(i), unseen.predictions().get(i));
            judges.set(places.get(i), unseen.judges().get(i));
        }
        return new HeldOut(predictions, judges);
    }

    public LabelledCorpus corpus() {
        return corpus;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    /** How the articles of an input were scored, in words. */
    public String scored(String input) {
        return scored.getOrDefault(input, AS_THEY_ARE);
    }

    /** Of all articles together first; where there are several inputs, of each apart behind them. */
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        boolean several = scored.size() > 1;
        String how = scored.values().stream().distinct().count() > 1
                ? "each input scored as is said beside it"
                : scored.values().stream().findFirst().orElse(AS_THEY_ARE);
        sheets.add(new Sheet(
                several ? "All inputs together" : "All articles", how, Sheets.whole(evaluation, knowledge, leftOut)));
        if (several) {
            scored.forEach(
                    (input, note) -> sheets.add(new Sheet(input, note, Sheets.apart(evaluation.ofInput(input)))));
        }
        return sheets;
    }

    /** What was got wrong, the gravest first. */
    public List<WrongArticle> wrong() {
        return evaluation.wrong().stream()
                .map(mistake -> new WrongArticle(
                        mistake.kind().words(),
                        mistake.outcome().verdict(),
                        mistake.outcome().prediction(),
                        corpus.articles().get(mistake.index()),
                        heldOut.judges().get(mistake.index())))
                .toList();
    }
}
