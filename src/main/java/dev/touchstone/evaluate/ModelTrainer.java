package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.VoiceSignal;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

/**
 * Estimates a scoring model from examples. The penalty, the shares that exculpating signals take back and the caps of groups
 * are chosen by the log-loss of a cross-validation by family, the weights are then fitted to all examples. Deterministic.
 */
public final class ModelTrainer {
    private static final double FIRST_PENALTY = 0.1;
    private static final double FIRST_RELIEF = 0.8;
    private static final List<Double> CAPS = List.of(0.7);
    /** With nothing but its wording, as a whole and sentence by sentence, an article stays below the lowest threshold that {@link ThresholdChooser} gives a flag. */
    static final double MOST_BY_WORDS = 0.4;
    /** A choice that gains less than this in log-loss is not worth leaving the first one for. */
    private static final double LEAST_GAIN = 1e-4;

    /** What is worth a look and no flag: three to one that it is nothing. */
    private static final double LOOK = 0.25;

    private final TrainingPlan plan;
    private final List<Signal> signals;
    private final List<SignalGroup> groups;

    /**
     * A trainer of the signals given.
     *
     * @param signals of all detectors
     */
    public ModelTrainer(TrainingPlan plan, Collection<Signal> signals) {
        this.plan = plan;
        this.signals = List.copyOf(signals);
        this.groups = SignalGroup.ALL;
    }

    /**
     * Trains on examples.
     *
     * @param version of the model that is replaced; the new one counts up
     */
    public ScoringModel train(List<Example> examples, int version, String digest) {
        FeatureTable table = new FeatureTable(examples);
        boolean[] all = new boolean[examples.size()];
        Arrays.fill(all, true);
        TrainingChoice choice = choose(table, all);
        ScoringModel model = fit(table, all, choice);
        SortedMap<String, Object> figures = new TreeMap<>(Map.of(
                "articles",
                examples.size(),
                "families",
                (int) examples.stream().map(Example::family).distinct().count(),
                "penalty",
                choice.penalty(),
                "log-loss",
                Math.rint(loss(table, all, choice, false) * 1e6) / 1e6));
        return new ScoringModel(version + 1, Optional.of(digest), model.labels(), model.reliefs(), figures);
    }

    /**
     * For each fold the model fitted to the other folds. Penalty, reliefs and caps are those chosen on all folds: they are a
     * handful of coarse settings, the weights are what could learn an article by heart.
     */
    List<ScoringModel> fitWithout(List<Example> examples, int[] fold, int folds) {
        return fitWithout(examples, fold, folds, choose(examples));
    }

    /** What is chosen on these examples. */
    TrainingChoice choose(List<Example> examples) {
        boolean[] all = new boolean[examples.size()];
        Arrays.fill(all, true);
        return choose(new FeatureTable(examples), all);
    }

    /** For each fold the model fitted to the other folds, with settings that were chosen before. */
    List<ScoringModel> fitWithout(List<Example> examples, int[] fold, int folds, TrainingChoice choice) {
        FeatureTable table = new FeatureTable(examples);
        List<ScoringModel> models = new ArrayList<>();
        for (int f = 0; f < folds; f++) {
            boolean[] in = new boolean[fold.length];
            for (int i = 0; i < fold.length; i++) {
                in[i] = fold[i] != f;
            }
            models.add(fit(table, in, choice));
        }
        return models;
    }

    private TrainingChoice choose(FeatureTable table, boolean[] in) {
        Map<String, Double> reliefs = new TreeMap<>();
        for (Signal signal : signals) {
            if (signal.polarity() == Signal.Polarity.EXCULPATING) {
                reliefs.put(signal.id(), FIRST_RELIEF);
            }
        }
        Map<String, Double> caps = new TreeMap<>();
        groups.forEach(group -> caps.put(group.name(), 1.0));
        TrainingChoice first = new TrainingChoice(FIRST_PENALTY, reliefs, caps);
        TrainingChoice best = bestOf(table, in, first, plan.penalties(), first::withPenalty, false);
        for (String signal : reliefs.keySet()) {
            TrainingChoice start = best;
            best = bestOf(table, in, start, plan.reliefs(), value -> start.withRelief(signal, value), true);
        }
        for (SignalGroup group : groups) {
            TrainingChoice start = best;
            best = bestOf(table, in, start, CAPS, value -> start.withCap(group.name(), value), false);
        }
        return best;
    }

    private TrainingChoice bestOf(
            FeatureTable table,
            boolean[] in,
            TrainingChoice start,
            List<Double> values,
            DoubleFunction<TrainingChoice> change,
            boolean unsure) {
        TrainingChoice best = start;
        double lowest = loss(table, in, start, unsure);
        for (double value : values) {
            TrainingChoice choice = change.apply(value);
            double loss = choice.equals(start) ? lowest : loss(table, in, choice, unsure);
            if (loss < lowest - LEAST_GAIN) {
                lowest = loss;
                best = choice;
            }
        }
        return best;
    }

    /**
     * Mean log-loss over both labels of a cross-validation within the examples that are in.
     *
     * @param unsure whether examples that may be called either count, by the label that speaks louder: they are judged best where
     *     they are worth a look and no flag. No weight is fitted to them, and no figure tells of them
     */
    private double loss(FeatureTable table, boolean[] in, TrainingChoice choice, boolean unsure) {
        int[] fold = Folds.split(table.examples(), plan.folds());
        List<SortedMap<String, Double>> features = table.features(choice.reliefs());
        double loss = 0;
        int counted = 0;
        for (int f = 0; f < plan.folds(); f++) {
            boolean[] rest = new boolean[fold.length];
            for (int i = 0; i < fold.length; i++) {
                rest[i] = in[i] && fold[i] != f;
            }
            ScoringModel model = fit(table, rest, choice);
            for (int i = 0; i < fold.length; i++) {
                CorpusLabel called = table.examples().get(i).label();
                if (!in[i] || fold[i] != f) {
                    continue;
                }
                double highest = Double.NEGATIVE_INFINITY;
                for (Label label : Label.values()) {
                    double odds = FeatureTable.logOdds(features.get(i), model.label(label.id()));
                    highest = Math.max(highest, odds);
                    if (called != CorpusLabel.UNSURE) {
                        loss += Math.log1p(Math.exp(called.has(label) ? -odds : odds));
                        counted++;
                    }
                }
                if (called == CorpusLabel.UNSURE && unsure) {
                    loss += LOOK * Math.log1p(Math.exp(-highest)) + (1 - LOOK) * Math.log1p(Math.exp(highest));
                    counted++;
                }
            }
        }
        return counted == 0 ? 0 : loss / counted;
    }

    private ScoringModel fit(FeatureTable table, boolean[] in, TrainingChoice choice) {
        List<SortedMap<String, Double>> all = table.features(choice.reliefs());
        LogisticTrainer trainer = new LogisticTrainer(choice.penalty());
        Map<String, LabelModel> labels = new TreeMap<>();
        for (Label label : Label.values()) {
            List<String> candidates = signals.stream()
                    .filter(signal -> signal.labels().contains(label.id()))
                    .map(Signal::id)
                    .toList();
            List<SortedMap<String, Double>> features = new ArrayList<>();
            List<Boolean> outcomes = new ArrayList<>();
            for (int i = 0; i < in.length; i++) {
                CorpusLabel called = table.examples().get(i).label();
                if (in[i] && called != CorpusLabel.UNSURE) {
                    features.add(all.get(i));
                    outcomes.add(called.has(label));
                }
            }
            LabelModel model = trainer.train(features, outcomes, candidates, wordsOf(label), MOST_BY_WORDS);
            labels.put(
                    label.id(),
                    LabelModel.of(
                            model.intercept(),
                            model.weights(),
                            SignalGroup.capped(groups, label, model, choice.caps())));
        }
        return ScoringModel.of(0, labels, choice.reliefs(), Map.of());
    }

    /** The signals of how articles with a label are worded. */
    private static Set<String> wordsOf(Label label) {
        Set<String> words = new TreeSet<>();
        for (WordingSignal wording : WordingSignal.values()) {
            if (wording.label().equals(label.id())) {
                words.add(wording.id());
            }
        }
        if (label.id().equals(VoiceSignal.LABEL)) {
            words.add(VoiceSignal.ID);
        }
        return words;
    }
}
