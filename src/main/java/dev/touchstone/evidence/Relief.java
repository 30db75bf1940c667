package dev.touchstone.evidence;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What exculpating evidence is bound to: it takes back from pieces of the named signals that lie wholly within the scope
 * (where one is given) and speak of the brand (where one is given), and from nothing else.
 *
 * @param signals ids of the signals it can relieve
 * @param scope spans of the original text; empty: the whole article
 * @param brand id of the brand the relieved piece must speak of
 */
public record Relief(Set<String> signals, List<Span> scope, Optional<String> brand) {
    public Relief {
        signals = Set.copyOf(signals);
        scope = List.copyOf(scope);
    }

    /** Whether the piece is of a signal and a brand that this speaks of, wherever it lies. */
    public boolean speaksOf(Evidence piece) {
        return signals.contains(piece.signal().id()) && (brand.isEmpty() || brand.equals(piece.brand()));
    }

    /** Whether the piece is one that this takes back from. */
    public boolean covers(Evidence piece) {
        return speaksOf(piece)
                && (scope.isEmpty()
                        || piece.spans().stream()
                                .allMatch(span -> scope.stream().anyMatch(part -> part.contains(span))));
    }
}
