package dev.touchstone.knowledge;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * The weights of one row of a logistic model over hashed features, as they are kept: small whole numbers, and what one of them is
 * worth. Immutable.
 */
public final class ByteWeights {
    private static final int LARGEST = 127;

    private final double intercept;
    private final double step;
    private final byte[] steps;

    /**
     * Weights as they are kept.
     *
     * @param intercept log-odds without any feature
     * @param step log-odds of one step, before the sum is divided by the root of the number of features
     * @param steps for each bucket how many
     */
    public ByteWeights(double intercept, double step, byte[] steps) {
        this.intercept = intercept;
        this.step = step;
        this.steps = steps.clone();
    }

    /** As {@link #pack} wrote them. */
    ByteWeights(PackedInput packed) {
        this.intercept = packed.fraction();
        this.step = packed.fraction();
        this.steps = packed.bytes();
    }

    void pack(PackedOutput out) throws IOException {
        out.fraction(intercept);
        out.fraction(step);
        out.bytes(steps);
    }

    /** The nearest to weights that were fitted, one for each bucket. */
    public static ByteWeights nearest(double intercept, double[] weights) {
        double largest = Arrays.stream(weights).map(Math::abs).max().orElse(0);
        double step = Math.max(1e-6, rounded(largest / LARGEST));
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.rint(weights[i] / step)));
        }
        return new ByteWeights(rounded(intercept), step, steps);
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    int buckets() {
        return steps.length;
    }

    /** What a bucket speaks, in steps; below 0 against. */
    int steps(int bucket) {
        return steps[bucket];
    }

    /**
     * The log-odds of what is made of so many features. More of them say the same thing again: their sum grows by its root.
     *
     * @param sum of their steps
     */
    double logOdds(long sum, int features) {
        return intercept + step * sum / Math.sqrt(features + 1);
    }

    /** @param buckets how many there must be; told where there are others */
    static Optional<ByteWeights> read(ModelObject row, int buckets) {
        double intercept = row.number("intercept").doubleValue();
        double step = row.number("step").doubleValue();
        String written = row.text("steps");
        row.done();
        try {
            byte[] steps = Base64.getDecoder().decode(written);
            if (steps.length == buckets) {
                return Optional.of(new ByteWeights(intercept, step, steps));
            }
            row.problem("steps", "must hold " + buckets + " bytes, holds " + steps.length);
        } catch (IllegalArgumentException e) {
            row.problem("steps", "not in base64");
        }
        return Optional.empty();
    }

    /** As the property of the name, as {@link #read} reads it. */
    void write(JsonGenerator json, String name) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("intercept", BigDecimal.valueOf(intercept));
        json.writeNumberProperty("step", BigDecimal.valueOf(step));
        json.writeStringProperty("steps", Base64.getEncoder().encodeToString(steps));
        json.writeEndObject();
    }
}
