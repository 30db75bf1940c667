package dev.touchstone.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's maximum-entropy model of two outcomes or more: L-BFGS, L2 penalty, one thread, so that the result is the same each time. */
final class MaximumEntropy {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int ITERATIONS = 100;
    /** A probability is told apart from certainty by no more than this. */
    private static final double LEAST = 1e-12;

    private final MaxentModel model;

    private MaximumEntropy(MaxentModel model) {
        this.model = model;
    }

    /** One example, its features by name with their values. */
    static Event event(boolean outcome, String[] features, float[] values) {
        return new Event(outcome ? YES : NO, features, values);
    }

    /** @param l2 the penalty on the sum of squared weights */
    static MaximumEntropy fit(List<Event> events, double l2) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, l2);
        parameters.put("PrintMessages", false);
        try {
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            QNTrainer trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return new MaximumEntropy(trainer.doTrain(indexer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For an example with these features, each of value 1, the logarithm of the share of each outcome, in the order asked. */
    double[] logShares(List<String> outcomes, String... features) {
        float[] ones = new float[features.length];
        java.util.Arrays.fill(ones, 1);
        double[] shares = model.eval(features, ones);
        return outcomes.stream()
                .mapToDouble(outcome -> Math.log(Math.max(LEAST, shares[model.getIndex(outcome)])))
                .toArray();
    }

    /** Log-odds of an example with these features, each of value 1. */
    double logOdds(String... features) {
        float[] ones = new float[features.length];
        java.util.Arrays.fill(ones, 1);
        double yes = model.eval(features, ones)[model.getIndex(YES)];
        double bounded = Math.min(1 - LEAST, Math.max(LEAST, yes));
        return Math.log(bounded / (1 - bounded));
    }
}
