package dev.touchstone.evidence;

import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pieces of evidence by where they begin: a relief finds those that it covers without going through all. Immutable. */
public final class PiecesByPlace {
    private final List<Placed> byStart = new ArrayList<>();
    private final Set<String> signals = new HashSet<>();

    /** Over these; each is told by its index among them. */
    public PiecesByPlace(List<Evidence> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            byStart.add(new Placed(i, pieces.get(i)));
            signals.add(pieces.get(i).signal().id());
        }
        byStart.sort(Comparator.comparingInt(Placed::start));
    }

    /** Indices, rising, of the pieces that the relief {@linkplain Relief#covers covers}. */
    public List<Integer> coveredBy(Relief relief) {
        if (Collections.disjoint(signals, relief.signals())) {
            return List.of();
        }
        List<Integer> covered = new ArrayList<>();
        if (relief.scope().isEmpty()) {
            for (Placed placed : byStart) {
                if (relief.speaksOf(placed.piece())) {
                    covered.add(placed.index());
                }
            }
        } else {
            SpanIndex scope = new SpanIndex(relief.scope());
            for (Span stretch : scope.joined()) {
                for (int i = firstFrom(stretch.start());
                        i < byStart.size() && byStart.get(i).start() <= stretch.end();
                        i++) {
                    if (relief.speaksOf(byStart.get(i).piece())
                            && byStart.get(i).liesWithin(scope)) {
                        covered.add(byStart.get(i).index());
                    }
                }
            }
        }
        Collections.sort(covered);
        return covered;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * A piece among all.
     *
     * @param whole from where the first of its spans begins to where the furthest ends
     */
    private record Placed(int index, Evidence piece, Span whole) {
        Placed(int index, Evidence piece) {
            this(index, piece, whole(piece.spans()));
        }

        private static Span whole(List<Span> spans) {
            return new Span(
                    spans.get(0).start(),
                    spans.stream().mapToInt(Span::end).max().orElseThrow());
        }

        int start() {
            return whole.start();
        }

        /** Most often one part of the scope holds the whole piece, or none its last span. */
        boolean liesWithin(SpanIndex scope) {
            List<Span> spans = piece.spans();
            return scope.covers(whole)
                    || (scope.covers(spans.get(spans.size() - 1))
                            && spans.stream().allMatch(scope::covers));
        }
    }
}
