package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.SignalFeatures;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

/**
 * Estimates a scoring model from examples. The penalty, the shares that exculpating signals take back and the caps of groups
 * are chosen by the log-loss of a cross-validation by family, the weights are then fitted to all examples. Deterministic.
 */
public final class ModelTrainer {
    private static final double FIRST_PENALTY = 0.1;
    private static final double FIRST_RELIEF = 0.8;
    private static final List<Double> CAPS = List.of(1.0, 0.8, 0.6, 0.45);

    private final TrainingPlan plan;
    private final List<Signal> signals;
    private final List<SignalGroup> groups;

    /** @param signals of all detectors */
    public ModelTrainer(TrainingPlan plan, Collection<Signal> signals) {
        this.plan = plan;
        this.signals = List.copyOf(signals);
        this.groups = SignalGroup.ALL;
    }

    /** @param version of the model that is replaced; the new one counts up */
    public ScoringModel train(List<Example> examples, int version, String digest) {
        Choice choice = choose(examples);
        ScoringModel model = fit(examples, choice);
        SortedMap<String, Object> figures = new TreeMap<>(Map.of(
                "articles", examples.size(),
                "families", (int) examples.stream().map(Example::family).distinct().count(),
                "penalty", choice.penalty,
                "log-loss", Math.rint(loss(examples, choice) * 1e6) / 1e6));
        return new ScoringModel(version + 1, Optional.of(digest), model.labels(), model.reliefs(), figures);
    }

    /** The model fitted to examples with the choices that cross-validation within them makes. */
    ScoringModel fit(List<Example> examples) {
        return fit(examples, choose(examples));
    }

    private Choice choose(List<Example> examples) {
        Map<String, Double> reliefs = new TreeMap<>();
        for (Signal signal : signals) {
            if (signal.polarity() == Signal.Polarity.EXCULPATING) {
                reliefs.put(signal.id(), FIRST_RELIEF);
            }
        }
        Map<String, Double> caps = new TreeMap<>();
        groups.forEach(group -> caps.put(group.name(), 1.0));
        Choice best = new Choice(FIRST_PENALTY, reliefs, caps);
        best = bestOf(examples, best, plan.penalties(), best::withPenalty);
        for (String signal : reliefs.keySet()) {
            Choice start = best;
            best = bestOf(examples, best, plan.reliefs(), value -> start.withRelief(signal, value));
        }
        for (SignalGroup group : groups) {
            Choice start = best;
            best = bestOf(examples, best, CAPS, value -> start.withCap(group.name(), value));
        }
        return best;
    }

    private Choice bestOf(List<Example> examples, Choice start, List<Double> values, DoubleFunction<Choice> change) {
        Choice best = start;
        double lowest = loss(examples, start);
        for (double value : values) {
            Choice choice = change.apply(value);
            double loss = loss(examples, choice);
            if (loss < lowest - 1e-9) {
                lowest = loss;
                best = choice;
            }
        }
        return best;
    }

    private double loss(List<Example> examples, Choice choice) {
        int[] fold = Folds.split(examples, plan.folds());
        double loss = 0;
        int counted = 0;
        for (int f = 0; f < plan.folds(); f++) {
            List<Example> rest = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (int i = 0; i < fold.length; i++) {
                (fold[i] == f ? held : rest).add(examples.get(i));
            }
            ScoringModel model = fit(rest, choice);
            for (Example example : held) {
                if (example.label() != CorpusLabel.UNSURE) {
                    for (Label label : Label.values()) {
                        double odds = SignalFeatures.logOdds(example.evidence(), model.label(label.id()), model)
                                .value();
                        loss += Math.log1p(Math.exp(example.label().has(label) ? -odds : odds));
                        counted++;
                    }
                }
            }
        }
        return counted == 0 ? 0 : loss / counted;
    }

    private ScoringModel fit(List<Example> examples, Choice choice) {
        ScoringModel reliefs = ScoringModel.of(0, Map.of(), choice.reliefs, Map.of());
        LogisticTrainer trainer = new LogisticTrainer(choice.penalty);
        Map<String, LabelModel> labels = new TreeMap<>();
        for (Label label : Label.values()) {
            List<String> candidates = signals.stream()
                    .filter(signal -> signal.labels().contains(label.id()))
                    .map(Signal::id)
                    .toList();
            LabelModel model = trainer.train(examples, label, candidates, reliefs);
            labels.put(
                    label.id(),
                    LabelModel.of(model.intercept(), model.weights(), SignalGroup.capped(groups, label, model, choice.caps)));
        }
        return ScoringModel.of(0, labels, choice.reliefs, Map.of());
    }

    private record Choice(double penalty, Map<String, Double> reliefs, Map<String, Double> caps) {
        Choice withPenalty(double value) {
            return new Choice(value, reliefs, caps);
        }

        Choice withRelief(String signal, double value) {
            Map<String, Double> changed = new TreeMap<>(reliefs);
            changed.put(signal, value);
            return new Choice(penalty, changed, caps);
        }

        Choice withCap(String group, double value) {
            Map<String, Double> changed = new TreeMap<>(caps);
            changed.put(group, value);
            return new Choice(penalty, reliefs, changed);
        }
    }
}
