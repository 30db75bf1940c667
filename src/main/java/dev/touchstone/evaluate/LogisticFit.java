package dev.touchstone.evaluate;

/**
 * The weights with which a logistic model fits its examples best, less a penalty on the sum of their squares: by Newton's method,
 * one thread, so that the result is the same each time. For a handful of weights; they may start from log-odds that are given.
 */
final class LogisticFit {
    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 30;
    /** A step that changes no weight by more than this is the last. */
    private static final double LEAST_STEP = 1e-9;

    private final double[][] rows;
    private final boolean[] outcomes;
    private final double[] given;
    private final double l2;

    /**
     * A fit of examples.
     *
     * @param rows of each example the values of its features
     * @param given log-odds of each example before any weight
     * @param l2 the penalty on the sum of squared weights; above 0, so that there is one best fit
     */
    LogisticFit(double[][] rows, boolean[] outcomes, double[] given, double l2) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.given = given;
        this.l2 = l2;
    }

    /** One for each feature. */
    double[] weights() {
        double[] weights = new double[rows[0].length];
        double cost = cost(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = newtonStep(weights);
            double share = 1;
            double[] next = moved(weights, change, share);
            double lower = cost(next);
            for (int i = 0; lower > cost && i < MOST_HALVINGS; i++) {
                share /= 2;
                next = moved(weights, change, share);
                lower = cost(next);
            }
            if (lower > cost) {
                return weights;
            }
            double largest = 0;
            for (double part : change) {
                largest = Math.max(largest, Math.abs(part * share));
            }
            weights = next;
            cost = lower;
            if (largest < LEAST_STEP) {
                return weights;
            }
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] change, double share) {
        double[] moved = weights.clone();
        for (int j = 0; j < moved.length; j++) {
            moved[j] -= share * change[j];
        }
        return moved;
    }

    private double logOdds(int example, double[] weights) {
        double odds = given[example];
        for (int j = 0; j < weights.length; j++) {
            odds += weights[j] * rows[example][j];
        }
        return odds;
    }

    private double cost(double[] weights) {
        double cost = 0;
        for (int i = 0; i < rows.length; i++) {
            double against = outcomes[i] ? -logOdds(i, weights) : logOdds(i, weights);
            cost += Math.max(0, against) + StrictMath.log1p(StrictMath.exp(-Math.abs(against)));
        }
        for (double weight : weights) {
            cost += l2 / 2 * weight * weight;
        }
        return cost;
    }

    /** The gradient over the curvature. */
    private double[] newtonStep(double[] weights) {
        int count = weights.length;
        double[] gradient = new double[count];
        double[][] curvature = new double[count][count];
        for (int j = 0; j < count; j++) {
            gradient[j] = l2 * weights[j];
            curvature[j][j] = l2;
        }
        for (int i = 0; i < rows.length; i++) {
            double p = 1 / (1 + StrictMath.exp(-logOdds(i, weights)));
            double error = p - (outcomes[i] ? 1 : 0);
            double spread = p * (1 - p);
            for (int j = 0; j < count; j++) {
                double value = rows[i][j];
                if (value != 0) {
                    gradient[j] += error * value;
                    for (int k = 0; k <= j; k++) {
                        curvature[j][k] += spread * value * rows[i][k];
                    }
                }
            }
        }
        return solved(curvature, gradient);
    }

    /** Cholesky's way for a symmetric matrix, its lower half given and overwritten; the penalty keeps it positive. */
    private static double[] solved(double[][] matrix, double[] right) {
        int count = right.length;
        for (int j = 0; j < count; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = matrix[j][k];
                for (int i = 0; i < k; i++) {
                    sum -= matrix[j][i] * matrix[k][i];
                }
                matrix[j][k] = j == k ? Math.sqrt(sum) : sum / matrix[k][k];
            }
        }
        double[] solution = right.clone();
        for (int j = 0; j < count; j++) {
            for (int i = 0; i < j; i++) {
                solution[j] -= matrix[j][i] * solution[i];
            }
            solution[j] /= matrix[j][j];
        }
        for (int j = count - 1; j >= 0; j--) {
            for (int i = j + 1; i < count; i++) {
                solution[j] -= matrix[i][j] * solution[i];
            }
            solution[j] /= matrix[j][j];
        }
        return solution;
    }
}
