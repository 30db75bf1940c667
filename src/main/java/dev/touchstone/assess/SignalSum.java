package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.knowledge.ScoringModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of one signal's feature. Pieces add up with falling weight, {@code 1 - (1-s1)(1-s2)…}, so that no number of pieces
 * passes the signal's weight; relief lowers the strength of the pieces it is bound to, so that it takes back at most what they
 * gave.
 *
 * @param full without relief, 0 to 1
 * @param net with relief, 0 to {@code full}
 * @param shares of the pieces in {@code full}, by strength
 * @param relievers indices, in all evidence, of what takes back
 * @param relieverShares of these in what is taken back
 */
record SignalSum(
        double full, double net, List<Double> shares, List<Integer> relievers, List<Double> relieverShares) {
    SignalSum {
        shares = List.copyOf(shares);
        relievers = List.copyOf(relievers);
        relieverShares = List.copyOf(relieverShares);
    }

    static SignalSum of(List<Evidence> pieces, List<Evidence> all, ScoringModel scoring) {
        double[] shares = new double[pieces.size()];
        double[] kept = new double[pieces.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = pieces.get(i).strength();
            kept[i] = shares[i];
        }
        List<Integer> relievers = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        for (int r = 0; r < all.size(); r++) {
            Evidence reliever = all.get(r);
            double fraction = reliever.relief().isPresent()
                    ? scoring.relief(reliever.signal().id()) * reliever.strength()
                    : 0;
            if (fraction <= 0) {
                continue;
            }
            double amount = 0;
            for (int i = 0; i < kept.length; i++) {
                if (kept[i] > 0 && reliever.relief().get().covers(pieces.get(i))) {
                    amount += kept[i] * fraction;
                    kept[i] *= 1 - fraction;
                }
            }
            if (amount > 0) {
                relievers.add(r);
                taken.add(amount);
            }
        }
        return new SignalSum(
                orTogether(shares),
                orTogether(kept),
                pieces.stream().map(Evidence::strength).toList(),
                relievers,
                taken);
    }

    private static double orTogether(double[] strengths) {
        double none = 1;
        for (double strength : strengths) {
            none *= 1 - strength;
        }
        return 1 - none;
    }
}
