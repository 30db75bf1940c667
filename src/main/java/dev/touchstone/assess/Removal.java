package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is left of the evidence when indicators are taken out of the article. A code goes with the addresses that carry it, if
 * it stands nowhere else; a piece that speaks of several codes stays while one of them does; words that vouch for an address stay while
 * there is another that they could be taken for.
 */
final class Removal {
    /** Words that vouch for an address or lead to it: without it they may be taken for the next. */
    private static final Set<String> VOUCHING = Set.of("official-claim", "foreign-door", "platform-claim");

    /** For each piece the indicators that it speaks of: each as the ways in which it goes, one bit for a candidate. */
    private final List<List<int[]>> named = new ArrayList<>();

    private final boolean[] together;

    private final BitSet vouching = new BitSet();
    /** The domains that words may turn to, one bit for a candidate; -1 where one of them is no candidate. */
    private final int strangers;

    /** @param candidates that may be taken out, at most 31 */
    Removal(List<Evidence> evidence, List<Indicator> indicators, List<Indicator> candidates) {
        this.together = new boolean[evidence.size()];
        Map<String, int[]> ways = new HashMap<>();
        List<SpanIndex> domains = candidates.stream().map(Removal::places).toList();
        for (Indicator indicator : indicators) {
            ways.put(indicator.name(), ways(indicator, candidates, domains));
        }
        this.strangers = strangers(indicators, candidates);
        for (int i = 0; i < together.length; i++) {
            List<String> names = Indicators.of(evidence.get(i));
            vouching.set(i, VOUCHING.contains(evidence.get(i).signal().id()));
            together[i] = names.size() > 1
                    && names.stream().allMatch(name -> name.startsWith(Indicator.Type.CODE.id() + ":"));
            named.add(names.stream()
                    .map(name -> ways.getOrDefault(name, new int[] {0}))
                    .toList());
        }
    }

    private static int strangers(List<Indicator> indicators, List<Indicator> candidates) {
        int strangers = 0;
        for (Indicator indicator : indicators) {
            boolean stranger = indicator.type() == Indicator.Type.DOMAIN
                    && indicator.standing().filter(Standing.OFFICIAL::equals).isEmpty();
            int candidate = candidates.indexOf(indicator);
            strangers |= !stranger ? 0 : candidate < 0 ? -1 : 1 << candidate;
        }
        return strangers;
    }

    private static SpanIndex places(Indicator candidate) {
        boolean domain = candidate.type() == Indicator.Type.DOMAIN;
        return new SpanIndex(domain ? candidate.occurrences() : List.of());
    }

    /** For each place where the indicator stands, with which candidates it goes. */
    private static int[] ways(Indicator indicator, List<Indicator> candidates, List<SpanIndex> domains) {
        int own = 1 << candidates.indexOf(indicator);
        if (candidates.indexOf(indicator) < 0) {
            own = 0;
        }
        if (indicator.type() != Indicator.Type.CODE) {
            return new int[] {own};
        }
        int[] ways = new int[indicator.occurrences().size()];
        for (int i = 0; i < ways.length; i++) {
            Span place = indicator.occurrences().get(i);
            ways[i] = own;
            for (int k = 0; k < domains.size(); k++) {
                ways[i] |= domains.get(k).overlaps(place) ? 1 << k : 0;
            }
        }
        return ways;
    }

    /** Indices of the evidence that goes with the candidates of these numbers. */
    BitSet without(List<Integer> taken) {
        int mask = 0;
        for (int candidate : taken) {
            mask |= 1 << candidate;
        }
        BitSet gone = new BitSet(together.length);
        for (int i = 0; i < together.length; i++) {
            gone.set(i, isGone(i, mask) && (!vouching.get(i) || (strangers & ~mask) == 0));
        }
        return gone;
    }

    private boolean isGone(int piece, int mask) {
        List<int[]> names = named.get(piece);
        return together[piece]
                ? names.stream().allMatch(ways -> isTaken(ways, mask))
                : names.stream().anyMatch(ways -> isTaken(ways, mask));
    }

    private static boolean isTaken(int[] ways, int mask) {
        for (int way : ways) {
            if ((way & mask) == 0) {
                return false;
            }
        }
        return ways.length > 0;
    }
}
