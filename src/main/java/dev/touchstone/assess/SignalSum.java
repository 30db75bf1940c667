package dev.touchstone.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The value of one signal's feature. Pieces add up with falling weight, {@code 1 - (1-s1)(1-s2)…}, so that no number of pieces
 * passes the signal's weight; relief lowers the strength of the pieces it is bound to, so that it takes back at most what they
 * gave.
 *
 * @param full without relief, 0 to 1
 * @param net with relief, 0 to {@code full}
 * @param pieces indices, in all evidence, of the pieces
 * @param shares of these in {@code full}, by strength
 * @param relievers indices, in all evidence, of what takes back
 * @param relieverShares of these in what is taken back
 */
record SignalSum(
        double full,
        double net,
        List<Integer> pieces,
        List<Double> shares,
        List<Integer> relievers,
        List<Double> relieverShares) {
    SignalSum {
        pieces = List.copyOf(pieces);
        shares = List.copyOf(shares);
        relievers = List.copyOf(relievers);
        relieverShares = List.copyOf(relieverShares);
    }

    /** @param without indices, in all evidence, of what is left out */
    static SignalSum of(String signal, BoundEvidence evidence, BitSet without) {
        List<Integer> indices = evidence.pieces(signal);
        List<Integer> pieces = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        double[] kept = new double[indices.size()];
        for (int i = 0; i < kept.length; i++) {
            if (!without.get(indices.get(i))) {
                kept[i] = evidence.all().get(indices.get(i)).strength();
                pieces.add(indices.get(i));
                shares.add(kept[i]);
            }
        }
        double full = orTogether(kept);
        List<Integer> relievers = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        for (BoundEvidence.Taking taking : evidence.takings(signal)) {
            if (without.get(taking.reliever())) {
                continue;
            }
            double amount = 0;
            for (int i : taking.covered()) {
                amount += kept[i] * taking.fraction();
                kept[i] *= 1 - taking.fraction();
            }
            if (amount > 0) {
                relievers.add(taking.reliever());
                taken.add(amount);
            }
        }
        return new SignalSum(full, orTogether(kept), pieces, shares, relievers, taken);
    }

    private static double orTogether(double[] strengths) {
        double none = 1;
        for (double strength : strengths) {
            none *= 1 - strength;
        }
        return 1 - none;
    }
}
