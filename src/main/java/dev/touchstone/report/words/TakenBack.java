package dev.touchstone.report.words;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.PiecesByPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which reasons take back from which: without it a warning's page reads as if it said what it only quotes. Immutable.
 *
 * @param numbers for each reason, in their order, the numbers, from 1 and rising, of the reasons that take back from it
 */
public record TakenBack(List<List<Integer>> numbers) {
    public TakenBack {
        numbers = numbers.stream().map(List::copyOf).toList();
    }

    /** Among all reasons of one article, as they are numbered for the reader. */
    public static TakenBack among(List<Reason> reasons) {
        List<Evidence> pieces = new ArrayList<>();
        List<Integer> reasonOf = new ArrayList<>();
        List<SortedSet<Integer>> numbers = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            numbers.add(new TreeSet<>());
            for (Evidence piece : reasons.get(i).pieces()) {
                pieces.add(piece);
                reasonOf.add(i);
            }
        }
        PiecesByPlace places = new PiecesByPlace(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            int reliever = reasonOf.get(i);
            if (pieces.get(i).relief().isPresent()) {
                for (int covered : places.coveredBy(pieces.get(i).relief().get())) {
                    int piece = reasonOf.get(covered);
                    if (takesFrom(reasons.get(reliever), reasons.get(piece))) {
                        numbers.get(piece).add(reliever + 1);
                    }
                }
            }
        }
        return new TakenBack(numbers.stream().map(List::copyOf).toList());
    }

    private static boolean takesFrom(Reason reliever, Reason piece) {
        for (Map.Entry<Label, LogOdds> taken : reliever.contributions().entrySet()) {
            if (taken.getValue().micros() < 0 && piece.countsAs(taken.getKey())) {
                return true;
            }
        }
        return false;
    }

    /** The words that name who takes back from the reason; empty where nobody does. */
    public String words(int reason, PageWords words) {
        List<Integer> by = numbers.get(reason);
        return by.isEmpty()
                ? ""
                : words.get(
                        "takenback",
                        "numbers",
                        by.stream()
                                .map(number -> Integer.toString(number))
                                .collect(Collectors.joining(words.get("and"))));
    }
}
