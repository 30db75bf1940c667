package dev.touchstone.report.page;

import java.util.List;
import java.util.Set;

/**
 * A text as the page shows it.
 *
 * @param pieces in order
 * @param numbers of the reasons that have a mark in it
 */
public record Passage(List<Piece> pieces, Set<Integer> numbers) {
    public Passage {
        pieces = List.copyOf(pieces);
        numbers = Set.copyOf(numbers);
    }
}
